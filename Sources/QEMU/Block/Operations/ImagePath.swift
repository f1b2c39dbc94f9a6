internal import JSONWire

/// Where an image is, taken from what QEMU calls its file.
struct ImagePath {
    /// The path without `.` and empty parts.
    private let parts: [Substring]
    let isAbsolute: Bool

    /// - Parameter filename: In QEMU's words: a path, a URL, or `json:{…}`.
    /// - Returns: `nil` for an image that is no file of QEMU's host, as far as the name tells.
    init?(_ filename: String) {
        guard let path = ImagePath.path(in: filename), !path.isEmpty else { return nil }
        isAbsolute = path.utf8.first == UInt8(ascii: "/")
        parts = path.split(separator: "/").filter { $0 != "." }
    }

    /// Whether both may be the same file: of one that is relative, nobody knows to which folder.
    func mayBe(_ other: ImagePath) -> Bool {
        switch (isAbsolute, other.isAbsolute) {
        case (true, true): parts == other.parts
        case (true, false): parts.ends(with: other.partsBelow)
        case (false, true): other.parts.ends(with: partsBelow)
        case (false, false): partsBelow == other.partsBelow
        }
    }

    private var partsBelow: ArraySlice<Substring> { parts.drop { $0 == ".." } }

    private static func path(in filename: String) -> String? {
        if filename.hasPrefix("json:") { return path(inJSON: String(filename.dropFirst("json:".count))) }
        if filename.hasPrefix("file:") { return String(filename.dropFirst("file:".count)) }
        // What QEMU takes for a protocol: a colon before any slash.
        let first = filename.first { $0 == ":" || $0 == "/" }
        return first == ":" ? nil : filename
    }

    /// Formats and filters lead to the file below them.
    private static func path(inJSON text: String) -> String? {
        // What cannot be read is no path, and is then compared as it is.
        var options = (try? JSONValue(json: text))?.object
        while let below = options?["file"]?.object { options = below }
        guard let driver = options?["driver"]?.string, ["file", "host_device"].contains(driver) else { return nil }
        return options?["filename"]?.string
    }
}

extension Collection where Element: Equatable {
    fileprivate func ends(with other: some Collection<Element>) -> Bool {
        suffix(other.count).elementsEqual(other)
    }
}
