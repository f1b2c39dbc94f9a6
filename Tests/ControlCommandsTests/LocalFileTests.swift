import Dispatch
import QMP
import Testing

@testable import ControlCommands

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

@Suite("Files that the command line names")
struct LocalFileTests {
    private func text(_ path: String) throws -> String {
        String(decoding: try LocalFile.content(of: path, limit: 1 << 20), as: UTF8.self)
    }

    private func mode(_ path: String) -> mode_t {
        var status = stat()
        return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
    }

    private func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    @Test func `a file is replaced, with its rights, and links to it stay`() throws {
        var folder = try TemporaryFolder()
        let file = try folder.file("a", holding: "old, and longer")
        let link = folder.file("b")
        #expect(symlink("a", link) == 0)
        #expect(chmod(file, 0o640) == 0)
        let reader = open(file, O_RDONLY | O_CLOEXEC)
        defer { close(reader) }
        try LocalFile.store(Array("new".utf8), at: link)
        #expect(try text(file) == "new")
        #expect(mode(file) == 0o640)
        #expect(try text(link) == "new")
        // Whoever reads the old one goes on with it: it was not written over.
        let old = try LocalFile.content(of: reader, limit: 100, patience: .seconds(10))
        #expect(old == Array("old, and longer".utf8))
        #expect(names(in: folder.path) == ["a", "b"])
    }

    @Test func `what cannot be written leaves nothing behind`() throws {
        var folder = try TemporaryFolder()
        let file = try folder.file("a", holding: "old")
        #expect(throws: SystemError(code: EISDIR, call: "open")) { try LocalFile.store([1], at: folder.path) }
        #expect(throws: SystemError(code: ENOTDIR, call: "stat")) { try LocalFile.store([1], at: "\(file)/b") }
        #expect(throws: SystemError(code: ENOENT, call: "open")) { try LocalFile.store([1], at: "\(folder.path)/b/c") }
        #expect(throws: SystemError(code: ENOENT, call: "open")) {
            try LocalFile.store([1], at: "\(folder.path)/none/")
        }
        #expect(try text(file) == "old")
        #expect(names(in: folder.path) == ["a"])
    }

    @Test(arguments: [false, true])
    func `links that lead to nothing yet stay, and are followed`(isAbsolute: Bool) throws {
        var folder = try TemporaryFolder()
        let (first, second, later) = (folder.file("first"), folder.file("second"), folder.file("later"))
        #expect(symlink("second", first) == 0 && symlink(isAbsolute ? later : "later", second) == 0)
        try LocalFile.store(Array("new".utf8), at: first)
        #expect(try text(later) == "new")
        var status = stat()
        #expect(lstat(first, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
        #expect(lstat(second, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    }

    @Test func `devices are written to`() throws {
        try LocalFile.store([1, 2, 3], at: "/dev/null")
        var status = stat()
        #expect(stat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
    }

    @Test func `a pipe without another end does not hold us up`() throws {
        var folder = try TemporaryFolder()
        let pipe = folder.file("pipe")
        #expect(mkfifo(pipe, 0o600) == 0)
        let patience = Duration.milliseconds(20)
        #expect(throws: SystemError(code: ETIMEDOUT, call: "poll")) {
            try LocalFile.content(of: pipe, limit: 10, patience: patience)
        }
        #expect(throws: SystemError(code: ETIMEDOUT, call: "open")) {
            try LocalFile.store([1], at: pipe, patience: patience)
        }
    }

    @Test func `what is too much for a pipe that nobody empties does not hold us up`() throws {
        var folder = try TemporaryFolder()
        let pipe = folder.file("pipe")
        #expect(mkfifo(pipe, 0o600) == 0)
        let reader = open(pipe, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        defer { close(reader) }
        #expect(throws: SystemError(code: ETIMEDOUT, call: "poll")) {
            try LocalFile.store([UInt8](repeating: 1, count: 1 << 21), at: pipe, patience: .milliseconds(20))
        }
    }

    @Test func `a pipe is read and written as it comes`() throws {
        var folder = try TemporaryFolder()
        let pipe = folder.file("pipe")
        #expect(mkfifo(pipe, 0o600) == 0)
        let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
        // Not as a task: it could have to wait for the thread that the reader holds.
        DispatchQueue.global().async {
            // What it does not write is missed below.
            try? LocalFile.store(bytes, at: pipe)
        }
        #expect(try LocalFile.content(of: pipe, limit: 1 << 20) == bytes)
    }

    @Test func `a pipe that nobody writes to is told as a time-out`() async throws {
        var folder = try TemporaryFolder()
        let pipe = folder.file("pipe")
        #expect(mkfifo(pipe, 0o600) == 0)
        let run = await CommandLineRun("schema", "diff", "--from", pipe, pipe, "--timeout", "0.02")
        #expect(run.status == .timedOut)
        #expect(run.errors == "qemuctl: cannot read \(pipe): it was not done in time\n")
        let saved = await CommandLineRun("schema", "save", pipe, "--timeout", "0.02", on: SampleSchema.monitor())
        #expect(saved.status == .timedOut)
    }

    @Test func `descriptors that are closed are opened`() {
        // Far from those that anything else in this process may get meanwhile.
        let closed: CInt = 901
        let open: CInt = 900
        #expect(dup2(STDERR_FILENO, open) == open)
        defer {
            close(open)
            close(closed)
        }
        var before = stat()
        #expect(fstat(open, &before) == 0)
        StandardDescriptors.open([open, closed])
        var after = stat()
        #expect(fstat(open, &after) == 0 && after.st_ino == before.st_ino)
        var null = stat()
        var filled = stat()
        #expect(stat("/dev/null", &null) == 0 && fstat(closed, &filled) == 0)
        #expect(filled.st_rdev == null.st_rdev)
    }
}
