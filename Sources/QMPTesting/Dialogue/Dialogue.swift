internal import JSONWire
internal import QMP

/// A record, ready to be played back.
struct Dialogue: Sendable {
    /// A command with all that happened until the next one.
    struct Exchange: Sendable {
        let number: Int
        let name: String
        let arguments: JSONObject
        /// The reply and the events and ends around it, in order.
        var answer = FakeAnswer.noReply
    }

    var greeting: QMPGreeting?
    /// What happened before the first command.
    var opening: [QMPEvent] = []
    var exchanges: [Exchange] = []

    /// Reads a record.
    ///
    /// - Throws: ``DialogueError`` with the line that is to blame.
    init(record: [UInt8]) throws(DialogueError) {
        var lineNumber = 0
        for line in record.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            lineNumber += 1
            if line.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }) { continue }
            do throws(DialogueError) {
                try add(try DialogueEntry(line: Array(line)))
            } catch {
                throw DialogueError(error.message, line: lineNumber)
            }
        }
    }

    private mutating func add(_ entry: DialogueEntry) throws(DialogueError) {
        switch entry {
        case .greeting(let greeting): self.greeting = greeting
        case .command(let number, let name, let arguments, _):
            guard exchange(number) == nil else { throw DialogueError("there is a command \(number) already") }
            exchanges.append(Exchange(number: number, name: name, arguments: arguments))
        case .reply(let number, let result):
            guard let index = exchange(number) else { throw DialogueError("there is no command \(number)") }
            exchanges[index].answer = exchanges[index].answer + FakeAnswer(result)
        case .event(let event): addEvent(event)
        case .end(let reason?):
            if let last = exchanges.indices.last {
                exchanges[last].answer = exchanges[last].answer + FakeAnswer(.connectionFailure(reason))
            }
        case .end(nil), .gap, .resumed: break
        }
    }

    private mutating func addEvent(_ event: QMPEvent) {
        guard let last = exchanges.indices.last else { return opening.append(event) }
        exchanges[last].answer = exchanges[last].answer + .event(event)
    }

    /// Replies follow their commands closely, so the search begins at the end.
    private func exchange(_ number: Int) -> Int? { exchanges.lastIndex { $0.number == number } }
}

extension FakeAnswer {
    init(_ result: Result<[UInt8], QMPError>) {
        switch result {
        case .success(let text): self = .return(text: text)
        case .failure(let error): self = FakeAnswer(.commandFailure(error))
        }
    }
}
