/// Holds an optional value elsewhere, so that a type can have a member of its own kind.
@propertyWrapper
public struct Boxed<Value: Sendable>: Sendable {
    private enum Storage: Sendable {
        case empty
        indirect case value(Value)
    }

    private var storage: Storage

    /// Creates a box.
    public init(wrappedValue: Value?) {
        storage = wrappedValue.map { .value($0) } ?? .empty
    }

    /// The value.
    public var wrappedValue: Value? {
        get {
            guard case .value(let value) = storage else { return nil }
            return value
        }
        set { self = Boxed(wrappedValue: newValue) }
    }
}
