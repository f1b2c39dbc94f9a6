import Foundation
import Libvirt
import TestSupport
import Testing

/// With programs that take the place of ssh.
@Suite(.timeLimit(.minutes(5))) struct SSHProcessTests {
    private func opening(_ script: String, in folder: TemporaryFolder) async throws -> LibvirtError {
        let program = folder.path("ssh")
        try Shell.makeProgram(script, at: program)
        let uri = LibvirtURI(transport: .ssh(.init(host: "node-7", command: program)))
        let connection = LibvirtConnection(uri, configuration: .unhurried)
        return try await libvirtError { try await connection.open() }
    }

    @Test func whatItComplainsOfIsTold() async throws {
        let folder = try TemporaryFolder()
        let error = try await opening("echo 'root@node-7: Permission denied (publickey).' >&2; exit 255", in: folder)
        #expect(error.code == .connectionFailed)
        #expect(error.message.contains("root@node-7: Permission denied (publickey)."))
    }

    @Test func aLotOfComplaints() async throws {
        let folder = try TemporaryFolder()
        let error = try await opening("yes 'banner' | head -n 100000 >&2; echo 'the end' >&2", in: folder)
        #expect(error.code == .connectionFailed)
        #expect(error.message.hasSuffix("the end"))
        #expect(error.message.utf8.count < 4096)
    }

    @Test func thereIsNoSuchProgram() async throws {
        let uri = LibvirtURI(transport: .ssh(.init(host: "node-7", command: "/no/such/ssh")))
        let connection = LibvirtConnection(uri, configuration: .unhurried)
        let error = try await libvirtError { try await connection.open() }
        #expect(error.code == .connectionFailed)
        #expect(error.message.contains("/no/such/ssh"))
    }

    /// A program that ignores the end of its input is ended, and waited for.
    @Test func noProgramStays() async throws {
        let folder = try TemporaryFolder()
        let program = folder.path("ssh")
        try Shell.makeProgram("echo $$ > \(folder.path("pid")); exec sleep 1000", at: program)
        var configuration = LibvirtConnection.Configuration.unhurried
        configuration.openTimeout = .seconds(1)
        let uri = LibvirtURI(transport: .ssh(.init(host: "node-7", command: program)))
        let connection = LibvirtConnection(uri, configuration: configuration)
        let error = try await libvirtError { try await connection.open() }
        #expect(error.code == .timedOut)
        await connection.close()
        let text = try String(contentsOfFile: folder.path("pid"), encoding: .utf8)
        let process = try #require(pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)))
        #expect(kill(process, 0) != 0)
    }
}
