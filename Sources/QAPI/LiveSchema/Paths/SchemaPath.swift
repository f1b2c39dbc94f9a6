/// A path through a schema, taken apart.
struct SchemaPath: Sendable, Hashable {
    /// Which way a command's or an event's data goes.
    enum Side: String, Sendable, Hashable {
        case arguments = "arg-type"
        case returns = "ret-type"
    }

    /// What a path asks for at one place.
    enum Step: Sendable, Hashable {
        case member(String)
        case optionalMember(String)
        case branch(String)
        case value(String)
        case feature(String)
        case type(JSONTypeQuestion)
    }

    /// The command or event.
    let name: String
    /// Where the steps begin; `nil` when they ask for the command or event itself.
    private(set) var side: Side?
    private(set) var steps: [Step] = []
}

extension SchemaPath {
    /// Takes a path apart.
    ///
    /// - Throws: When it is not well-formed.
    init(_ text: String) throws(SchemaPathError) {
        let pieces = Piece.pieces(of: text)
        name = pieces[0].text
        guard !name.isEmpty else { throw SchemaPathError("the path does not begin with a name", at: 0) }
        var rest = pieces.dropFirst()
        if let second = rest.first {
            side = Side(rawValue: second.text)
            if side != nil {
                rest = rest.dropFirst()
            } else if second.text.first != "$" {
                throw SchemaPathError("arg-type, ret-type or a feature must follow the name", at: second.position)
            }
        }
        for piece in rest {
            let step = try Step(piece)
            try step.check(after: steps.last, at: piece.position)
            steps.append(step)
        }
    }
}

/// What stands between two slashes.
private struct Piece {
    let text: String
    let position: Int

    /// Always at least one.
    static func pieces(of text: String) -> [Piece] {
        var pieces: [Piece] = []
        var position = 0
        for piece in text.split(separator: "/", omittingEmptySubsequences: false) {
            pieces.append(Piece(text: String(piece), position: position))
            position += piece.utf8.count + 1
        }
        return pieces
    }
}

extension SchemaPath.Step {
    fileprivate init(_ piece: Piece) throws(SchemaPathError) {
        guard let sign = piece.text.first else { throw SchemaPathError("a step is empty", at: piece.position) }
        guard "*+^$!".contains(sign) else {
            self = .member(piece.text)
            return
        }
        let name = String(piece.text.dropFirst())
        guard !name.isEmpty else {
            throw SchemaPathError("nothing follows the sign \(sign)", at: piece.position + 1)
        }
        switch sign {
        case "*": self = .optionalMember(name)
        case "+": self = .branch(name)
        case "^": self = .value(name)
        case "$": self = .feature(name)
        default: self = .type(try JSONTypeQuestion(name, at: piece.position + 1))
        }
    }

    /// Refuses what can never be: nothing is inside a feature or the name of a type, and in a value only features are.
    fileprivate func check(after last: Self?, at position: Int) throws(SchemaPathError) {
        switch (last, self) {
        case (.feature, _): throw SchemaPathError("nothing can follow a feature", at: position)
        case (.type, _): throw SchemaPathError("nothing can follow a type", at: position)
        case (.value, .feature): break
        case (.value, _): throw SchemaPathError("only a feature can follow a value", at: position)
        default: break
        }
    }
}
