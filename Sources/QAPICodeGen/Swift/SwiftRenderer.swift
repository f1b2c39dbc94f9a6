/// Turns Swift declarations into text: four spaces a level, at most 120 columns where that can be.
struct SwiftRenderer {
    private static let widestLine = 120

    private var lines: [String] = []
    private var depth = 0

    /// The text of a file, which ends with a line feed.
    ///
    /// - Parameter head: The lines before the declarations.
    static func text(head: [String], _ declarations: [SwiftDeclaration]) -> String {
        var renderer = SwiftRenderer()
        renderer.lines = head
        for declaration in declarations {
            renderer.lines.append("")
            renderer.render(declaration)
        }
        return renderer.lines.joined(separator: "\n") + "\n"
    }

    private mutating func render(_ declaration: SwiftDeclaration) {
        switch declaration {
        case .type(let type): render(type)
        case .property(let property): render(property)
        case .function(let function): render(function)
        case .enumCase(let enumCase): render(enumCase)
        }
    }

    private mutating func render(_ type: SwiftType) {
        document(type.documentation)
        let access = type.keyword == .extension ? "" : "public "
        let inheritance = type.inheritance.isEmpty ? "" : ": " + type.inheritance.joined(separator: ", ")
        let constraint = type.constraint.map { " where \($0)" } ?? ""
        add("\(access)\(type.keyword.rawValue) \(type.name)\(inheritance)\(constraint) {")
        indented { renderer in renderer.renderMembers(type.members) }
        add("}")
    }

    /// Functions and types stand apart; properties and cases of one kind stand together.
    private mutating func renderMembers(_ members: [SwiftDeclaration]) {
        for (index, member) in members.enumerated() {
            if index > 0, member.standsApart || members[index - 1].standsApart { lines.append("") }
            render(member)
        }
    }

    private mutating func render(_ property: SwiftProperty) {
        document(property.documentation)
        let type = property.type.isEmpty ? "" : ": \(property.type)"
        let head = "\(property.modifiers) \(property.name)\(type)"
        guard let body = property.body else {
            add(head)
            return
        }
        if case .line(let line)? = body.first, body.count == 1, fits("\(head) { \(line) }") {
            add("\(head) { \(line) }")
        } else {
            braces(head, body)
        }
    }

    private mutating func render(_ function: SwiftFunction) {
        document(function.documentation)
        let parameters = function.parameters.map(\.text)
        let effects = function.effects.isEmpty ? "" : " \(function.effects)"
        let head = "\(function.head)(\(parameters.joined(separator: ", ")))\(effects)"
        if fits(head + " {") {
            braces(head, function.body)
        } else {
            add("\(function.head)(")
            indented { renderer in renderer.addList(parameters) }
            braces(")\(effects)", function.body)
        }
    }

    private mutating func render(_ enumCase: SwiftCase) {
        document(enumCase.documentation)
        let payload = enumCase.payload.isEmpty ? "" : "(\(enumCase.payload.joined(separator: ", ")))"
        add("case \(enumCase.name)\(payload)")
    }

    private mutating func render(_ statement: SwiftStatement) {
        switch statement {
        case .line(let line): add(line)
        case .block(let head, let body): braces(head, body)
        case .demand(let condition, let exit):
            let line = "\(condition) else { \(exit) }"
            if fits(line) { add(line) } else { braces("\(condition) else", [.line(exit)]) }
        case .select(let subject, let selections): render(subject, selections)
        case .list(let elements):
            guard !elements.isEmpty else { return add("[]") }
            add("[")
            indented { renderer in elements.forEach { renderer.add($0 + ",") } }
            add("]")
        case .call(let function, let arguments):
            let line = "\(function)(\(arguments.joined(separator: ", ")))"
            guard !fits(line) else { return add(line) }
            add("\(function)(")
            indented { renderer in renderer.addList(arguments) }
            add(")")
        }
    }

    private mutating func render(_ subject: String, _ selections: [SwiftSelection]) {
        add("switch \(subject) {")
        for selection in selections {
            let head = selection.pattern.map { "case \($0):" } ?? "default:"
            if case .line(let line)? = selection.body.first, selection.body.count == 1, fits("\(head) \(line)") {
                add("\(head) \(line)")
            } else {
                add(head)
                indented { renderer in selection.body.forEach { renderer.render($0) } }
            }
        }
        add("}")
    }

    private mutating func braces(_ head: String, _ body: [SwiftStatement]) {
        guard !body.isEmpty else { return add("\(head) {}") }
        add("\(head) {")
        indented { renderer in body.forEach { renderer.render($0) } }
        add("}")
    }

    private mutating func addList(_ items: [String]) {
        for (index, item) in items.enumerated() { add(index + 1 < items.count ? item + "," : item) }
    }

    private mutating func document(_ documentation: [String]) {
        for line in documentation { add(line.isEmpty ? "///" : "/// \(line)") }
    }

    private mutating func indented(_ body: (inout SwiftRenderer) -> Void) {
        depth += 1
        body(&self)
        depth -= 1
    }

    private mutating func add(_ line: String) {
        lines.append(String(repeating: " ", count: 4 * depth) + line)
    }

    private func fits(_ line: String) -> Bool {
        4 * depth + line.utf8.count <= Self.widestLine
    }
}

extension SwiftDeclaration {
    fileprivate var standsApart: Bool {
        switch self {
        case .type, .function: true
        case .property(let property): property.body != nil && !property.modifiers.contains("static")
        case .enumCase: false
        }
    }
}

extension SwiftFunction.Parameter {
    fileprivate var text: String {
        "\(name): \(type)" + (defaultValue.map { " = \($0)" } ?? "")
    }
}
