extension SchemaDescription {
    /// The description as indented lines of text.
    ///
    ///     command block-job-cancel
    ///     arguments:
    ///       device: string
    ///       force?: boolean
    ///     returns nothing
    ///
    /// A `?` marks what may be left out; features stand in parentheses. What a union has for some values of its tag
    /// stands under a line that names them.
    ///
    /// - Parameter width: How many characters a line should have at most. Default: 100.
    public func lines(width: Int = 100) -> [String] {
        var lines = IndentedLines(width: width)
        lines.add("\(kind.rawValue) \(name)\(features.inParentheses)\(allowsOutOfBand ? ", can run out of band" : "")")
        addArguments(to: &lines)
        addResult(to: &lines)
        return lines.lines
    }

    private func addArguments(to lines: inout IndentedLines) {
        let title = kind == .command ? "arguments" : "data"
        guard !arguments.isEmpty else {
            lines.add("no \(title)")
            return
        }
        add(arguments, as: title, to: &lines)
        if takesOtherArguments { lines.indented { $0.add("and others, which the schema does not have") } }
    }

    private func addResult(to lines: inout IndentedLines) {
        guard let returns else { return }
        if returns.isEmpty { lines.add("returns nothing") } else { add(returns, as: "returns", to: &lines) }
    }

    private func add(_ shape: SchemaShape, as title: String, to lines: inout IndentedLines) {
        if case .object = shape { lines.add("\(title):") } else { lines.add("\(title): \(shape.text)") }
        lines.indented { lines in shape.addMembers(to: &lines) }
    }
}

extension SchemaShape {
    /// Whether it is an object without members.
    fileprivate var isEmpty: Bool {
        guard case .object(let object) = self else { return false }
        return object.isEmpty
    }

    /// Adds the members of those objects that it holds.
    fileprivate func addMembers(to lines: inout IndentedLines) {
        switch self {
        case .object(let object): object.addMembers(to: &lines)
        case .array(let element): element.addMembers(to: &lines)
        case .choice(let shapes): for shape in shapes { shape.addMembers(to: &lines) }
        case .basic, .enumeration, .cut, .repeated: break
        }
    }
}

extension SchemaShape.Object {
    fileprivate var isEmpty: Bool { members.isEmpty && branches.isEmpty }

    fileprivate func addMembers(to lines: inout IndentedLines) {
        for member in members {
            lines.add(
                "\(member.name)\(member.isOptional ? "?" : ""): \(member.shape.text)\(member.features.inParentheses)"
            )
            lines.indented { lines in member.shape.addMembers(to: &lines) }
        }
        guard let tag else { return }
        for branch in branches { branch.add(to: &lines, tag: tag) }
    }
}

extension SchemaShape.Branch {
    fileprivate func add(to lines: inout IndentedLines, tag: String) {
        let condition = "when \(tag) is \(values.map { "\"\($0)\"" }.listed(by: "or")):"
        switch shape {
        case .object(let object) where !object.isEmpty:
            lines.add(condition)
            lines.indented { lines in object.addMembers(to: &lines) }
        case .object: lines.add("\(condition) nothing more")
        default: lines.add("\(condition) \(shape.text)")
        }
    }
}
