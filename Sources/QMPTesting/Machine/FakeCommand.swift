public import JSONWire

/// A command that a fake knows: its name, which arguments it takes, and how it is answered.
///
/// A request that lacks a required argument, or has one that is not declared, is refused as QEMU refuses it.
public struct FakeCommand: Sendable {
    let signature: CommandSignature
    let answer: @Sendable (FakeRequest) async -> FakeAnswer

    /// Declares a command that is answered by a function.
    ///
    /// - Parameters:
    ///   - name: The QMP name.
    ///   - required: The arguments that must be there.
    ///   - optional: The arguments that may be there.
    ///   - allowsOutOfBand: Whether it may run out of band.
    ///   - answer: Answers a request that fits the declaration.
    public init(
        _ name: String,
        required: Set<String> = [],
        optional: Set<String> = [],
        allowsOutOfBand: Bool = false,
        answer: @escaping @Sendable (FakeRequest) async -> FakeAnswer
    ) {
        signature = CommandSignature(
            name: name,
            required: required,
            optional: optional,
            allowsOutOfBand: allowsOutOfBand
        )
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
}
