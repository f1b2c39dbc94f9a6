import Foundation
import QMP
import Testing

@Suite("Files for other processes") struct ScratchFileTests {
    @Test(arguments: [true, false]) func whatIsWrittenIsRead(inMemory: Bool) throws {
        let file = try ScratchFile(inMemory: inMemory)
        #expect(try file.content().isEmpty)
        let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0) }
        try FileHandle(fileDescriptor: file.writeEnd).write(contentsOf: bytes)
        #expect(try file.content() == bytes)
        // The reader does not move the writer.
        try FileHandle(fileDescriptor: file.writeEnd).write(contentsOf: [1])
        #expect(try file.content() == bytes + [1])
    }

    /// QEMU takes a descriptor for a file that it writes only if it is open for writing alone.
    @Test(arguments: [true, false]) func itIsOpenForWritingAlone(inMemory: Bool) throws {
        let file = try ScratchFile(inMemory: inMemory)
        #expect(fcntl(file.writeEnd, F_GETFL) & O_ACCMODE == O_WRONLY)
        #expect(fcntl(file.writeEnd, F_GETFD) & FD_CLOEXEC != 0)
    }

    @Test(arguments: [true, false]) func itHasNoName(inMemory: Bool) throws {
        let file = try ScratchFile(inMemory: inMemory)
        var details = stat()
        #expect(fstat(file.writeEnd, &details) == 0)
        #expect(details.st_nlink == 0)
    }

    @Test func aFolderIsPrivateAndRemovedWithItsFile() throws {
        var folder: ScratchFolder? = try ScratchFolder()
        let path = try #require(folder?.filePath)
        let parent = URL(fileURLWithPath: path).deletingLastPathComponent().path
        var details = stat()
        #expect(stat(parent, &details) == 0 && details.st_mode & 0o777 == 0o700)
        let missing = #expect(throws: SystemError.self) { _ = try folder?.content() }
        #expect(missing?.code == ENOENT)
        try Data("picture".utf8).write(to: URL(fileURLWithPath: path))
        let content = try folder?.content()
        #expect(content == Array("picture".utf8))
        folder = nil
        #expect(!FileManager.default.fileExists(atPath: parent))
    }

    @Test func twoFoldersDiffer() throws {
        let first = try ScratchFolder()
        let second = try ScratchFolder()
        #expect(first.filePath != second.filePath)
    }

    /// Nobody is led to another file by a link in the place of the one that was to be made.
    @Test func linksAreNotFollowed() throws {
        let folder = try ScratchFolder()
        #expect(symlink("/etc/hostname", folder.filePath) == 0)
        let error = #expect(throws: SystemError.self) { _ = try folder.content() }
        #expect(error?.code == ELOOP)
    }
}
