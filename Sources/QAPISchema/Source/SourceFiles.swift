/// Where the files of a schema come from.
package protocol SourceFiles: Sendable {
    /// Reads a whole file.
    ///
    /// - Parameter path: The path of the schema, or one that an `include` led to from there; with no `.`, and `..` at
    ///   most at its start.
    func read(_ path: String) throws(SourceFileError) -> [UInt8]
}

/// Why a file could not be read.
package struct SourceFileError: Error, Sendable, Hashable {
    /// To follow "cannot be read: ".
    package let reason: String

    /// - Parameter reason: To follow "cannot be read: ".
    package init(reason: String) {
        self.reason = reason
    }
}
