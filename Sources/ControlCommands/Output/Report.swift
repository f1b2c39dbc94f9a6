internal import JSONWire

/// What a command has to say, in both forms: as JSON it writes one object; as text it reads well.
protocol Report: JSONEncodable, Sendable {
    /// One or more lines, the last without a line feed; `nil` when there is nothing to say.
    func text(_ style: TextStyle) -> String?
}
