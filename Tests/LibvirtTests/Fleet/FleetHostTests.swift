import Libvirt
import Testing

@Suite struct FleetHostTests {
    @Test func aListOfHosts() throws {
        let text = """
            # The hosts of the test lab
            a qemu:///system

              b\tqemu+ssh://root@b/system  \r
            #c qemu+tcp://c/system
            """
        let hosts = try FleetHost.list(parsing: text)
        #expect(hosts.map(\.name) == ["a", "b"])
        #expect(hosts.map(\.uri.description) == ["qemu+unix:///system", "qemu+ssh://root@b/system"])
        #expect(try FleetHost.list(parsing: "").isEmpty)
        #expect(try Fleet(hosts).hosts == hosts)
        #expect(try Fleet(hosts).hypervisor(of: "c") == nil)
    }

    @Test(arguments: [("\na", "line 2 "), ("a qemu:///system x", "line 1 "), ("a qemu:///x", "line 1 ")])
    func listsThatAreWrong(_ text: String, _ line: String) {
        let error = #expect(throws: LibvirtError.self) { try FleetHost.list(parsing: text) }
        #expect(error?.code == .invalidAddress)
        #expect(error?.message.hasPrefix(line) == true)
    }

    @Test func twoHostsOfOneName() throws {
        let hosts = try FleetHost.list(parsing: "a qemu:///system\na qemu:///session")
        let error = #expect(throws: LibvirtError.self) { try Fleet(hosts) }
        #expect(error?.message.contains("\"a\"") == true)
    }
}
