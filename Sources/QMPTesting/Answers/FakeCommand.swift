public import JSONWire

/// A command that a fake knows: its name, which arguments it takes, and how it is answered.
///
/// A request that lacks a required argument, or has one that is not declared, is refused as QEMU refuses it.
public struct FakeCommand: Sendable {
    /// The QMP name.
    public let name: String
    /// The arguments that must be there.
    public let required: Set<String>
    /// The arguments that may be there.
    public let optional: Set<String>
    /// Whether it may run out of band.
    public let allowsOutOfBand: Bool
    let answer: @Sendable (FakeRequest) async -> FakeAnswer

    /// Declares a command that is answered by a function.
    public init(
        _ name: String,
        required: Set<String> = [],
        optional: Set<String> = [],
        allowsOutOfBand: Bool = false,
        answer: @escaping @Sendable (FakeRequest) async -> FakeAnswer
    ) {
        self.name = name
        self.required = required
        self.optional = optional
        self.allowsOutOfBand = allowsOutOfBand
        self.answer = answer
    }

    /// Declares a command that always returns the same value.
    public init(
        _ name: String,
        required: Set<String> = [],
        optional: Set<String> = [],
        allowsOutOfBand: Bool = false,
        returning value: JSONValue = [:]
    ) {
        self.init(name, required: required, optional: optional, allowsOutOfBand: allowsOutOfBand) { _ in
            .return(value)
        }
    }

    /// Why a request for this command is refused before it runs; `nil` when it is not.
    func refusal(of request: FakeRequest) -> FakeAnswer? {
        if request.isOutOfBand, !allowsOutOfBand {
            return .error(.genericError, "\(name) cannot run out of band")
        }
        for argument in required.sorted() where request.arguments[argument] == nil {
            return .error(.genericError, "the argument '\(argument)' is missing")
        }
        for (argument, _) in request.arguments where !required.contains(argument) && !optional.contains(argument) {
            return .error(.genericError, "the argument '\(argument)' is not known")
        }
        return nil
    }
}
