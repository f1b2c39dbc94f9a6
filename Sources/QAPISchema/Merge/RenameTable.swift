/// The table of what types came to be called where their places do not tell it: lines of comma-separated values, the
/// first with the names of the columns.
package struct RenameTable: Sendable, Hashable {
    /// A type that got another name.
    package struct Rename: Sendable, Hashable {
        /// The first release with the new name.
        package let release: Release
        package let kind: SchemaKind
        package let old: String
        package let new: String
    }

    package static let header = "release,schema,old,new"

    package let renames: [Rename]

    /// - Parameter path: What the table is called in errors.
    package init(_ text: String, path: String) throws(SchemaError) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.first.map(String.init) == RenameTable.header else {
            throw SchemaError("the first line must be \(RenameTable.header)", at: .line(1, of: path))
        }
        var renames: [Rename] = []
        for (number, line) in zip(2..., lines.dropFirst()) where !line.isEmpty {
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            guard cells.count == 4, let release = Release(cells[0]), let kind = SchemaKind(rawValue: cells[1]) else {
                throw SchemaError("a line must be a release, qmp or qga, and two names", at: .line(number, of: path))
            }
            renames.append(Rename(release: release, kind: kind, old: cells[2], new: cells[3]))
        }
        self.renames = renames
    }
}

extension RenameTable.Rename {
    var succession: TypeReconciler.Succession { TypeReconciler.Succession(old: old, new: new) }
}

extension SourceLocation {
    static func line(_ line: Int, of file: String) -> SourceLocation {
        SourceLocation(file: file, line: line, column: 1)
    }
}
