internal import JSONWire

/// A word of a command's arguments of which its looks alone told what it is.
struct ArgumentGuess: Sendable, Hashable {
    /// The names that lead to the value.
    let path: [String]
    /// The value as it was written.
    let text: String
    /// Why it is not what it looks like, if that is so.
    let fault: Failure?
    private let value: JSONValue

    /// - Returns: `nil` for a word that leaves no doubt.
    init?(_ word: ArgumentWord) {
        switch word.reading {
        case .certain: return nil
        case .guess: fault = nil
        case .faulty(let message):
            fault = .usage("\(message); text that begins so is written as a JSON string: \(word.key)='\"…\"'")
        }
        path = word.path
        text = word.text
        value = word.value
    }

    /// Whether it is where a device sits on its bus: `5` is a slot as text, and slot 0, function 5 as a number.
    var isAddress: Bool { path == ["addr"] }

    /// Whether it is an integer that looks the same when QEMU writes it, `true`, `false`, `null`, an array or an object.
    var isPlain: Bool {
        switch value {
        case .integer(let integer): "\(integer)" == text
        case .double, .string: false
        default: true
        }
    }
}
