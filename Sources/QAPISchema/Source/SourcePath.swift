/// A file's path, taken by its text alone: two spellings of the same path are one, whatever links there are.
struct SourcePath: Sendable, Hashable {
    /// The path without `.`, and without `..` but at its start.
    let text: String

    init(_ path: String) {
        var parts: [Substring] = []
        let isAbsolute = path.hasPrefix("/")
        for part in path.split(separator: "/") where part != "." {
            if part != ".." {
                parts.append(part)
            } else if let last = parts.last, last != ".." {
                parts.removeLast()
            } else if !isAbsolute {
                parts.append(part)
            }
        }
        text = (isAbsolute ? "/" : "") + parts.joined(separator: "/")
    }

    /// The path that a file means when it includes another.
    func including(_ path: String) -> SourcePath {
        if path.hasPrefix("/") { return SourcePath(path) }
        return SourcePath(text + "/../" + path)
    }

    /// The last part, without the extension `.json`.
    var name: String {
        let file = text.split(separator: "/").last ?? ""
        return String(file.hasSuffix(".json") ? file.dropLast(5) : file)
    }
}
