internal import JSONWire

/// A value beside what is documented of it.
package struct ReferenceComparison: Sendable {
    /// What is not as it is documented, as sentences.
    package private(set) var problems: [String] = []
    /// The documented paths that the value has.
    package private(set) var paths: Set<String> = []
    private let fields: [String: ReferenceField]

    init(_ section: ReferenceSection) {
        fields = Dictionary(uniqueKeysWithValues: section.fields.map { ($0.path, $0) })
    }

    /// Objects that hold documented fields, and elements that do, need no row of their own.
    mutating func visit(_ value: JSONValue, at path: String) {
        let field = fields[path]
        if let field {
            paths.insert(path)
            guard field.takes(value) else {
                problems.append("\(path) is documented as \(field.kinds.sorted()), and is \(value)")
                return
            }
            if field.isAny { return }
        } else if !isImplied(value, path) {
            problems.append("\(path) is not documented")
            return
        }
        let place = field?.model ?? path
        switch value {
        case .array(let elements): for element in elements { visit(element, at: place + "[]") }
        case .object(let object): visit(object, at: place)
        default: break
        }
    }

    private mutating func visit(_ object: JSONObject, at path: String) {
        let prefix = path == "." ? "." : "\(path)."
        for (name, value) in object { visit(value, at: prefix + name.inPath) }
        let names = Set(object.keys.map(\.inPath))
        for field in fields.values where field.isAlways && field.path.isChild(of: prefix) {
            guard !names.contains(String(field.path.dropFirst(prefix.count))) else { continue }
            problems.append("\(field.path) is documented to be there always, and is not")
        }
    }

    private func isImplied(_ value: JSONValue, _ path: String) -> Bool {
        guard value.object != nil, path == "." || path.hasSuffix("[]") else { return false }
        let prefix = path == "." ? "." : "\(path)."
        return fields.keys.contains { $0.isChild(of: prefix) }
    }
}

extension String {
    /// A member's name as `jq` wants it in a path.
    fileprivate var inPath: String {
        allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } ? self : "\"\(self)\""
    }

    /// Whether it is a path of a member of the object to which the prefix leads.
    fileprivate func isChild(of prefix: String) -> Bool {
        guard count > prefix.count, hasPrefix(prefix) else { return false }
        return !dropFirst(prefix.count).contains { $0 == "." || $0 == "[" }
    }
}
