internal import QMP

/// Where a block operation writes to.
public enum BlockTarget: Sendable, Hashable {
    /// A file on QEMU's host, by its absolute path, which QEMU makes with the size of the source. What the file held before is
    /// lost, unless a machine has it open: then QEMU refuses. When QEMU refuses something after it made the file, the file is
    /// left: it may be on another host, and is not removed here.
    ///
    /// Default for the format: `qcow2` for overlays, otherwise the format of the source.
    case file(String, format: String? = nil)
    /// A file on QEMU's host that is an image already, of the right size, by its absolute path. It is not made anew.
    ///
    /// Default for the format: `qcow2` for overlays, otherwise what QEMU finds in the file, which a guest can forge in a raw
    /// image: better give it. Of an overlay, the size is compared with the device's, and the backing image that it names with
    /// the one that the device holds; of any other target that is the caller's to get right.
    case existingFile(String, format: String? = nil)
    /// A node that is in the block graph already (`blockdev-add`), of any driver, on this host or on another.
    case node(String)

    /// A target as commands want it, which have one form for files and one for nodes.
    enum Destination {
        case file(File)
        case node(String)

        /// The path of the file that QEMU makes.
        var newFile: String? {
            guard case .file(let file) = self, file.mode != .existing else { return nil }
            return file.path
        }
    }

    /// A file that QEMU opens.
    struct File {
        let path: String
        let format: String?
        let mode: NewImageMode
    }

    /// Where that is.
    ///
    /// - Throws: `QMPError.Code.invalidCommand` when a path is not absolute: QEMU would take it from its own folder.
    func destination(for command: String) throws(QMPError) -> Destination {
        switch self {
        case .file(let path, let format): .file(try File(path, format, .absolutePaths, for: command))
        case .existingFile(let path, let format): .file(try File(path, format, .existing, for: command))
        case .node(let name): .node(name)
        }
    }
}

extension BlockTarget.File {
    init(_ path: String, _ format: String?, _ mode: NewImageMode, for command: String) throws(QMPError) {
        guard path.utf8.first == UInt8(ascii: "/"), !path.utf8.contains(0) else {
            throw .invalidCommand("the path \"\(path)\" must be absolute; nothing was sent", command: command)
        }
        self.init(path: path, format: format, mode: mode)
    }
}
