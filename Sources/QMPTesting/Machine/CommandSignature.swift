internal import JSONWire
internal import QMP

/// What a command takes.
struct CommandSignature: Sendable {
    var name: String
    var required: Set<String> = []
    var optional: Set<String> = []
    var allowsOutOfBand = false

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
