/// Reads a schema with all the files that it includes.
struct SourceLoader<Files: SourceFiles> {
    /// A definition that nobody has looked into yet, and the number of its file among `paths`.
    struct Expression {
        let object: SyntaxObject
        let file: Int
    }

    /// How deep files may include one another; QEMU's do so four levels deep.
    private let depthLimit = 100

    private let files: Files
    /// The files in the order in which they were first mentioned.
    private(set) var paths: [SourcePath] = []
    /// The definitions, in the order in which they would stand if each file stood in place of its first `include`.
    private(set) var expressions: [Expression] = []
    private(set) var pragmas = Pragmas()
    /// The files that are being read, each included by the one before.
    private var openPaths: [SourcePath] = []

    init(files: Files) {
        self.files = files
    }

    /// Reads a file, unless it was read before.
    ///
    /// - Parameter mention: Where the file is mentioned; for a schema itself, its first character.
    mutating func load(_ path: SourcePath, from mention: SourceLocation) throws(SchemaError) {
        guard !openPaths.contains(path) else {
            throw SchemaError("'\(path.text)' includes itself, directly or through others", at: mention)
        }
        guard !paths.contains(path) else { return }
        guard openPaths.count < depthLimit else {
            throw SchemaError("files include one another more than \(depthLimit) levels deep", at: mention)
        }
        let number = paths.count
        paths.append(path)
        var parser = try SyntaxParser(file: path.text, bytes: try bytes(of: path, from: mention))
        openPaths.append(path)
        while let object = try parser.nextExpression() {
            if let directive = try SourceLoader.directive("include", in: object) {
                try include(directive, from: path)
            } else if let directive = try SourceLoader.directive("pragma", in: object) {
                try pragmas.apply(directive)
            } else {
                expressions.append(Expression(object: object, file: number))
            }
        }
        openPaths.removeLast()
    }

    private func bytes(of path: SourcePath, from mention: SourceLocation) throws(SchemaError) -> [UInt8] {
        do {
            return try files.read(path.text)
        } catch {
            throw SchemaError("'\(path.text)' cannot be read: \(error.reason)", at: mention)
        }
    }

    private mutating func include(_ directive: SyntaxValue, from path: SourcePath) throws(SchemaError) {
        guard let included = directive.string else {
            throw SchemaError("an 'include' must be the path of a file", at: directive.location)
        }
        try load(path.including(included), from: directive.location)
    }

    private static func directive(_ name: String, in object: SyntaxObject) throws(SchemaError) -> SyntaxValue? {
        guard let directive = object[name] else { return nil }
        if let other = object.members.first(where: { $0.key != name }) {
            throw SchemaError("'\(name)' must be alone in its object, without '\(other.key)'", at: other.keyLocation)
        }
        return directive
    }
}
