import ArgumentParser
import Libvirt
import QMP
import Testing

@testable import ControlCommands

@Suite("Addresses of machines")
struct MachineAddressTests {
    @Test(arguments: [
        "qemu:///system", "qemu:///session", "qemu+unix:///system?socket=/run/a.sock", "qemu+tcp://host:1/system",
        "qemu+tls://host/system?pkipath=/etc/pki", "qemu+ssh://root@host/system?keyfile=/k", "QEMU+TCP://host/system",
    ])
    func `of libvirt daemons`(text: String) throws {
        let uri = try LibvirtURI(parsing: text)
        #expect(try MachineAddress(parsing: text) == .libvirt(uri, domain: nil))
        #expect(try MachineAddress(parsing: text, domain: "web-1") == .libvirt(uri, domain: "web-1"))
    }

    @Test(arguments: [
        "/run/a", "unix:///run/a", "qemu.sock", "tcp:h:1", "tls:h:1", "listen:unix:/a", "./qemu+tcp://x", "fd:3",
    ])
    func `of monitors`(text: String) throws {
        let address = try MonitorAddress(parsing: text)
        #expect(try MachineAddress(parsing: text) == .monitor(address))
        #expect(throws: Failure.self) { try MachineAddress(parsing: text, domain: "web-1") }
    }

    @Test(arguments: [
        ("xen:///system", "qemu://"), ("qemu+tcp://h/system?nonsense=1", "nonsense"), ("qemu://h/web-1", "/session"),
        ("qemu+ssh://u:secret@h/system", "password"), ("qemu+x://h/system", "transport"),
    ])
    func `that are none`(text: String, phrase: String) async {
        for words in [["status", "--domain", "a"], ["list"]] {
            let run = await CommandLineRun(words + ["-c", text])
            #expect(run.status == .usage)
            #expect(run.errors.contains(phrase), "\(run.errors)")
            #expect(!run.errors.contains("secret"))
        }
    }

    @Test(arguments: [
        (["status", "-c", "qemu:///system"], "--domain NAME"),
        (["status", "-c", "/run/a", "--domain", "web-1"], "--domain is for libvirt"),
        (["status", "-c", "qemu:///system", "--domain", "web-1", "--wait-socket"], "--wait-socket"),
        (["list", "qemu:///system", "--domain", "web-1"], "--domain is for commands about one machine"),
        (["top", "--domain", "web-1"], "--domain is for commands about one machine"),
        (["status", "-c", "tls:h:1"], "--tls-creds FOLDER, or QEMUCTL_TLS_CREDS"),
        (["list", "/run/a", "tls:h:1"], "tls:h:1 takes --tls-creds"),
        (["agent", "ping", "-c", "tls:h:1"], "takes --tls-creds"),
        (["status", "-c", "tcp:h:1", "--tls-creds", "/c"], "--tls-creds is for tls: addresses"),
        (["agent", "ping", "-c", "/run/a", "--tls-creds", "/c"], "--tls-creds is for tls: addresses"),
        (["status", "-c", "/run/a", "--tls-hostname", "h"], "--tls-hostname is for tls: addresses"),
        (["status", "-c", "qemu:///system", "--domain", "a", "--tls-creds", "/c"], "?pkipath=FOLDER"),
        (["list", "--host", "qemu:///system", "--tls-creds", "/c"], "--tls-creds is for tls: addresses"),
        (["list", "tls:h:1", "--tls-hostname", "h"], "--tls-hostname is for commands about one machine"),
        (["status", "-c", "listen:tls:h:1"], "listen: takes"),
        (["list", "--host", "/run/a"], "--host takes"), (["list", "--host", "qemu+x://h/system"], "transport"),
    ])
    func `wrong usage is told before anything is connected to`(words: [String], phrase: String) async {
        let run = await CommandLineRun(words) { _, _, _ throws(Failure) in throw .no }
        #expect(run.status == .usage)
        #expect(run.errors.contains(phrase), "\(run.errors)")
        #expect(run.output.isEmpty)
    }

    @Test func `words that may be more than a name`() {
        let uuid = "3781e44d-ffa1-4337-9238-6bb3725fe219"
        #expect(LibvirtDomainName(withoutName: "42") == .id(42))
        #expect(LibvirtDomainName(withoutName: uuid) == .uuid(uuid))
        #expect(LibvirtDomainName(withoutName: uuid.filter { $0 != "-" }) == .uuid(uuid.filter { $0 != "-" }))
        for name in ["web-1", "", "-1", "x" + uuid.dropFirst(), uuid + "0"] {
            #expect(LibvirtDomainName(withoutName: name) == nil, "\(name)")
        }
    }

    @Test func `a time-out bounds opening and each call`() throws {
        let words = ["status", "-c", "qemu:///system", "--domain", "a"]
        let plain = try #require(try Qemuctl.parseAsRoot(words) as? Status).options.libvirtConfiguration
        let bounded = try #require(try Qemuctl.parseAsRoot(words + ["--timeout", "3"]) as? Status).options
        #expect(plain.openTimeout == .seconds(30) && plain.callTimeout == .seconds(30))
        #expect(bounded.libvirtConfiguration.openTimeout == .seconds(3))
        #expect(bounded.libvirtConfiguration.callTimeout == .seconds(3))
    }
}
