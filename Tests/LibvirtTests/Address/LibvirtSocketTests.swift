import Libvirt
import Testing

@Suite struct LibvirtSocketTests {
    private func sockets(
        _ text: String,
        isReadOnly: Bool = false,
        isRoot: Bool = false,
        _ environment: [String: String] = [:]
    ) throws -> [String] {
        let viewer = LibvirtURI.Viewer(isRoot: isRoot) { environment[$0] }
        return try LibvirtURI(parsing: text).localSockets(isReadOnly: isReadOnly, for: viewer)
    }

    @Test func ofTheHost() throws {
        let modular = "/var/run/libvirt/virtqemud-sock"
        let legacy = "/var/run/libvirt/libvirt-sock"
        #expect(try sockets("qemu:///system") == [modular, legacy])
        #expect(try sockets("qemu:///system?mode=direct") == [modular])
        #expect(try sockets("qemu:///system?mode=legacy") == [legacy])
        #expect(try sockets("qemu:///system", isReadOnly: true) == [modular + "-ro", legacy + "-ro"])
        #expect(try sockets("qemu:///system?socket=/s", isReadOnly: true) == ["/s"])
        #expect(try sockets("qemu+tcp://h/system").isEmpty)
    }

    @Test func ofAUser() throws {
        let text = "qemu:///session?mode=legacy"
        #expect(try sockets(text, ["XDG_RUNTIME_DIR": "/run/user/7"]) == ["/run/user/7/libvirt/libvirt-sock"])
        #expect(try sockets(text, isReadOnly: true, ["XDG_RUNTIME_DIR": "/r"]) == ["/r/libvirt/libvirt-sock"])
        #expect(try sockets(text, ["XDG_RUNTIME_DIR": "", "HOME": "/h"]) == ["/h/.cache/libvirt/libvirt-sock"])
        #expect(try sockets(text, ["XDG_CACHE_HOME": "/c", "HOME": "/h"]) == ["/c/libvirt/libvirt-sock"])
        #expect(try sockets(text, isRoot: true, ["XDG_RUNTIME_DIR": "/r"]) == ["/var/run/libvirt/libvirt-sock"])
    }

    @Test(arguments: [
        ("qemu+ssh://h/system", false, "/var/run/libvirt/libvirt-sock"),
        ("qemu+ssh://h/system", true, "/var/run/libvirt/libvirt-sock-ro"),
        ("qemu+ssh://h/system?mode=direct", false, "/var/run/libvirt/virtqemud-sock"),
        ("qemu+ssh://h/session?socket=/s", true, "/s"), ("qemu+ssh://h/session", false, nil),
        ("qemu:///system", false, nil),
    ])
    func behindSSH(_ text: String, _ isReadOnly: Bool, _ path: String?) throws {
        #expect(try LibvirtURI(parsing: text).remoteSocket(isReadOnly: isReadOnly) == path)
    }

    @Test func ofThisProcess() throws {
        let socket = try LibvirtURI(parsing: "qemu:///session?mode=legacy").localSockets(isReadOnly: false)
        #expect(socket.count == 1 && socket[0].hasSuffix("/libvirt/libvirt-sock"))
    }
}
