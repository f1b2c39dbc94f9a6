import TestSupport
import Testing

@testable import Libvirt

@Suite struct AuthenticationFileTests {
    private let text = """
        # Who we are
        [credentials-work]
        authname = alice
        password=a=b # c

        [credentials-half]
        password=s3cret\r
        [auth-libvirt-node-7]
        credentials=half
        [auth-libvirt-gone]
        credentials=nowhere
        [auth-libvirt-default]
        credentials=work
        [auth-esx-default]
        credentials=other
        """

    @Test func hostsAndTheRest() throws {
        let file = try AuthenticationFile(text, path: "/f")
        #expect(try file.credentials(host: "any", user: "bob") == .init(name: "alice", password: "a=b # c"))
        #expect(try file.credentials(host: "node-7", user: "bob") == .init(name: "bob", password: "s3cret"))
        #expect(try AuthenticationFile("", path: "/f").credentials(host: "h", user: nil) == nil)
    }

    @Test func whatIsIncomplete() throws {
        let file = try AuthenticationFile(text, path: "/f")
        let gone = #expect(throws: LibvirtError.self) { try file.credentials(host: "gone", user: nil) }
        #expect(gone?.code == .invalidCredentials)
        #expect(gone?.message.contains("[auth-libvirt-gone] of /f") == true)
        let half = #expect(throws: LibvirtError.self) { try file.credentials(host: "node-7", user: nil) }
        #expect(half?.message.contains("[credentials-half]") == true)
        #expect(half?.message.contains("s3cret") == false)
    }

    @Test(arguments: ["password=hunter2", "[g]\nhunter2", "[g\nhunter2"])
    func linesThatAreWrong(_ text: String) {
        let error = #expect(throws: LibvirtError.self) { try AuthenticationFile(text, path: "/f") }
        #expect(error?.code == .invalidCredentials)
        #expect(error?.message.contains("line ") == true)
        #expect(error?.message.contains("hunter2") == false)
    }

    @Test func theFileThatCounts() throws {
        let credentials = { (name: String) in
            "[credentials-x]\nauthname=\(name)\npassword=p\n[auth-libvirt-default]\ncredentials=x\n"
        }
        let folder = try TemporaryFolder([
            "config/libvirt/auth.conf": credentials("config"), "home/.config/libvirt/auth.conf": credentials("home"),
            "uri": credentials("uri"), "variable": credentials("variable"),
        ])
        func name(_ environment: [String: String], _ uri: LibvirtURI) throws -> String? {
            let paths = environment.mapValues { folder.path($0) }
            let viewer = LibvirtURI.Viewer(isRoot: false) { paths[$0] }
            return try AuthenticationFile.find(for: uri, viewer: viewer)?.credentials(host: "h", user: nil)?.name
        }
        let plain = LibvirtURI()
        let named = LibvirtURI(authenticationFile: folder.path("uri"))
        #expect(try name(["LIBVIRT_AUTH_FILE": "variable"], named) == "variable")
        #expect(try name(["XDG_CONFIG_HOME": "config"], named) == "uri")
        #expect(try name(["XDG_CONFIG_HOME": "config", "HOME": "home"], plain) == "config")
        #expect(try name(["HOME": "home"], plain) == "home")
        let home = folder.path("home")
        let empty = LibvirtURI.Viewer(isRoot: false) { $0 == "HOME" ? home : "" }
        let found = try AuthenticationFile.find(for: named, viewer: empty)?.credentials(host: "h", user: nil)
        #expect(found?.name == "uri")
        let usual = try AuthenticationFile.find(for: plain, viewer: empty)?.credentials(host: "h", user: nil)
        #expect(usual?.name == "home")
        let missing = #expect(throws: LibvirtError.self) { try name(["LIBVIRT_AUTH_FILE": "missing"], plain) }
        #expect(missing?.code == .invalidCredentials)
    }

    @Test func passwordsAreNotPrinted() {
        let credentials = LibvirtCredentials(name: "alice", password: "hunter2")
        var dumped = ""
        dump(credentials, to: &dumped)
        for text in ["\(credentials)", String(reflecting: credentials), dumped, "\([credentials])"] {
            #expect(!text.contains("hunter2") && text.contains("alice"))
        }
    }
}
