#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Finds the processes that hold sockets open, by the links under `/proc/PID/fd`.
///
/// Processes of other users stay unseen without the right to inspect them.
struct SocketOwners {
    /// Searching a very busy machine ends after this long, with what was found until then.
    static let timeLimit: Duration = .milliseconds(250)

    private var wanted: Set<UInt32>
    private var owners: [UInt32: ProcessIdentity] = [:]
    private let deadline = ContinuousClock.now + timeLimit

    private var isOver: Bool { wanted.isEmpty || ContinuousClock.now > deadline }

    /// The owner of each socket by its inode number, as far as it can be seen. Where several processes share a socket,
    /// the one with the lowest pid, which is most often the one that passed it on.
    static func find(_ inodes: Set<UInt32>) -> [UInt32: ProcessIdentity] {
        var search = SocketOwners(wanted: inodes)
        search.run()
        return search.owners
    }

    private init(wanted: Set<UInt32>) {
        self.wanted = wanted
    }

    private mutating func run() {
        for pid in ProcessFile.numbers(in: "/proc") ?? [] {
            if isOver { return }
            searchProcess(pid)
        }
    }

    private mutating func searchProcess(_ pid: Int32) {
        _ = ProcessFile.visitEntries(of: "/proc/\(pid)/fd") { folder, name in
            if let inode = Self.socketInode(ofLink: name, in: folder), wanted.remove(inode) != nil {
                owners[inode] = ProcessIdentity(lookingUp: pid)
            }
            return !isOver
        }
    }

    /// The number in a link that reads `socket:[123]`; nil for any other link.
    private static func socketInode(ofLink name: UnsafePointer<CChar>, in folder: Int32) -> UInt32? {
        let prefix = "socket:["
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { target in
            guard let start = target.baseAddress else { return nil }
            let size = readlinkat(folder, name, start, target.count)
            guard size > prefix.utf8.count, size < target.count else { return nil }
            let text = UnsafeRawBufferPointer(start: start, count: size)
            guard text.starts(with: prefix.utf8), text.last == UInt8(ascii: "]") else { return nil }
            return UInt32(String(decoding: text[prefix.utf8.count..<size - 1], as: UTF8.self))
        }
    }
}
