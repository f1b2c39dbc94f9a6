/// A place in a schema file.
package struct SourceLocation: Sendable, Hashable {
    /// The path of the file.
    package let file: String
    /// The line, from 1.
    package let line: Int
    /// The column in characters, from 1. A tab goes on to the next column after a multiple of eight.
    package let column: Int
}

extension SourceLocation: CustomStringConvertible {
    /// `file:line:column`, as editors understand it.
    package var description: String { "\(file):\(line):\(column)" }
}
