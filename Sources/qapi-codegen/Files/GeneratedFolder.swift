internal import QAPICodeGen
internal import QAPISchema

/// A folder with generated files, in which there may be others.
struct GeneratedFolder {
    let path: String

    init(path: String) {
        self.path = path
    }

    /// The folder that a file is in.
    init(of file: String) {
        path = file.lastIndex(of: "/").map { String(file[...$0]) } ?? "."
    }

    func write(_ files: [GeneratedFile]) throws(OutputError) {
        for file in files {
            try OutputError.at(place(file.name)) { () throws(SourceFileError) in
                try DiskFiles().write(Array(file.text.utf8), to: place(file.name))
            }
        }
    }

    /// Deletes the Swift files that were generated once and are not among those of today, as their module has vanished.
    func deleteLeftOvers(besides files: [GeneratedFile]) throws(OutputError) {
        for name in try leftOvers(besides: files) {
            try OutputError.at(place(name)) { () throws(SourceFileError) in try DiskFiles().delete(place(name)) }
        }
    }

    /// Makes sure that there is such a folder.
    func check() throws(OutputError) {
        try OutputError.at(path) { () throws(SourceFileError) in _ = try DiskFiles().names(in: path) }
    }

    /// Some disks take names for the same that differ in the case of letters only.
    private func leftOvers(besides files: [GeneratedFile]) throws(OutputError) -> [String] {
        let made = Set(files.map { $0.name.lowercased() })
        let names = try OutputError.at(path) { () throws(SourceFileError) in try DiskFiles().names(in: path) }
        return names.filter { $0.hasSuffix(".swift") && !made.contains($0.lowercased()) && isGenerated($0) }
    }

    private func isGenerated(_ name: String) -> Bool {
        // What cannot be read is none of ours, a folder for example.
        guard let bytes = try? DiskFiles().read(place(name)) else { return false }
        return bytes.starts(with: GeneratedFile.notice.utf8)
    }

    private func place(_ name: String) -> String { "\(path)/\(name)" }
}

/// Why a file cannot be written or deleted.
struct OutputError: Error, CustomStringConvertible {
    private let path: String
    private let reason: String

    var description: String { "\(path): cannot be written: \(reason)" }

    /// Does something with a file.
    static func at<Result>(
        _ path: String,
        _ body: () throws(SourceFileError) -> Result
    ) throws(OutputError) -> Result {
        do { return try body() } catch { throw OutputError(path: path, reason: error.reason) }
    }
}
