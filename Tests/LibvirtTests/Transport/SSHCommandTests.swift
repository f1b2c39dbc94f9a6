import TestSupport
import Testing

@testable import Libvirt

@Suite struct SSHCommandTests {
    private func arguments(_ text: String, isReadOnly: Bool = false) throws -> [String] {
        let uri = try LibvirtURI(parsing: text)
        guard case .ssh(let options) = uri.transport else { throw CancellationError() }
        return try SSHCommand(to: uri, options, isReadOnly: isReadOnly).arguments
    }

    @Test func asFewArgumentsAsPossible() throws {
        let arguments = try arguments("qemu+ssh://node-7/system?proxy=native")
        #expect(arguments == ["ssh", "-T", "-e", "none", "--", "node-7", "virt-ssh-helper 'qemu:///system'"])
    }

    @Test func everyOption() throws {
        let text =
            "qemu+ssh://root@[::1]:2222/system?command=/bin/my-ssh&keyfile=/k&known_hosts=/a%20b&no_tty=1"
            + "&known_hosts_verify=auto&proxy=native&mode=direct"
        let arguments = try arguments(text, isReadOnly: true)
        #expect(
            arguments == [
                "/bin/my-ssh", "-p", "2222", "-l", "root", "-i", "/k", "-T", "-e", "none",
                "-o", "UserKnownHostsFile=\"/a b\"", "-o", "StrictHostKeyChecking=accept-new", "-o", "BatchMode=yes",
                "--", "::1", "virt-ssh-helper -r 'qemu:///system?mode=direct'",
            ]
        )
    }

    @Test func anyKeyIsBelievedOnlyWhenAskedFor() throws {
        let arguments = try arguments("qemu+ssh://h/system?no_verify=1")
        #expect(arguments.contains("StrictHostKeyChecking=no"))
    }

    @Test func aHostThatLooksLikeAnOptionIsNone() throws {
        let uri = LibvirtURI(transport: .ssh(LibvirtURI.SSHOptions(host: "-oProxyCommand=reboot")))
        let arguments = try SSHCommand(to: uri, LibvirtURI.SSHOptions(host: "-oProxyCommand=reboot"), isReadOnly: false)
            .arguments
        #expect(arguments.firstIndex(of: "--") == arguments.firstIndex(of: "-oProxyCommand=reboot")! - 1)
    }

    @Test func aSocketNeedsNetcat() throws {
        let command = try #require(try arguments("qemu+ssh://h/system?socket=/s/o").last)
        #expect(command.contains("-U"))
        #expect(command.contains("/s/o"))
        #expect(!command.contains("virt-ssh-helper"))
    }

    @Test func aSessionNeedsTheHelper() throws {
        let command = try arguments("qemu+ssh://h/session").last
        #expect(command == "virt-ssh-helper 'qemu:///session'")
        #expect(throws: LibvirtError.self) { try arguments("qemu+ssh://h/session?proxy=netcat") }
    }

    /// What a shell makes of the command: the words of the program that it runs in the end.
    @Test(arguments: ["/plain", "/with space", "/it's", "/$(touch x)`;&|\"\\*?", "/ä\u{1F600}", "/new\nline"])
    func whateverAPathHoldsReachesTheProgram(path: String) throws {
        let folder = try TemporaryFolder()
        let program = folder.path("nc")
        try Shell.makeProgram(#"[ "$1" = -h ] || printf '%s|' "$@""#, at: program)
        var options = LibvirtURI.SSHOptions(host: "h", proxy: .netcat, netcat: program, socket: path)
        options.mode = .auto
        let uri = LibvirtURI(transport: .ssh(options))
        let command = try #require(try SSHCommand(to: uri, options, isReadOnly: false).arguments.last)
        let output = try Shell.run(["/bin/sh", "-c", command])
        #expect(output == "-U|\(path)|")
    }
}
