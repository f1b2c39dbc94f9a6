internal import QAPISchema

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

extension DiskFiles {
    /// The names of what is in a folder, sorted.
    func names(in folder: String) throws(SourceFileError) -> [String] {
        guard let stream = opendir(folder) else { throw DiskFiles.failure() }
        // What was only read has nothing to lose when it is closed.
        defer { _ = closedir(stream) }
        var names: [String] = []
        while true {
            // The end and a failure look the same but for this.
            errno = 0
            guard let entry = readdir(stream) else { break }
            names.append(
                withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            )
        }
        guard errno == 0 else { throw DiskFiles.failure() }
        return names.filter { $0 != "." && $0 != ".." }.sorted()
    }

    func delete(_ path: String) throws(SourceFileError) {
        guard unlink(path) == 0 else { throw DiskFiles.failure() }
    }
}
