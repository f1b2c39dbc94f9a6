import Libvirt
import Testing

@Suite struct LibvirtURITests {
    @Test func socketsOfThisHost() throws {
        #expect(try LibvirtURI(parsing: "qemu:///system") == LibvirtURI())
        #expect(try LibvirtURI(parsing: "QEMU:///session") == LibvirtURI(.session))
        let uri = try LibvirtURI(parsing: "qemu+unix:///system?socket=/run/a%20b/sock&mode=legacy")
        #expect(uri.transport == .unix(.init(socket: "/run/a b/sock", mode: .legacy)))
        #expect(uri.name == "qemu:///system")
        #expect(uri.host == nil)
        #expect(uri.description == "qemu+unix:///system?socket=/run/a%20b/sock&mode=legacy")
        // As virsh, both separators, and a plus sign that is no space.
        let other = try LibvirtURI(parsing: "qemu:///system?mode=direct;socket=/a+b")
        #expect(other.transport == .unix(.init(socket: "/a+b", mode: .direct)))
    }

    @Test func portsOfOtherHosts() throws {
        let tcp = try LibvirtURI(parsing: "qemu+tcp://node.example.org/system")
        #expect(tcp.transport == .tcp(.init(host: "node.example.org", port: 16509)))
        #expect(tcp.host == "node.example.org")
        #expect(try LibvirtURI(parsing: "qemu+tcp:///system").host == "localhost")
        for text in ["qemu://10.0.0.7/system", "qemu+tls://10.0.0.7/system"] {
            #expect(try LibvirtURI(parsing: text).transport == .tls(.init(host: "10.0.0.7", port: 16514), .init()))
        }
        let tls = try LibvirtURI(
            parsing: "qemu+tls://alice@[fe80::1%25eth0]:1/system?pkipath=/pki&no_verify=1&authfile=/a"
        )
        let options = LibvirtURI.TLSOptions(certificateFolder: "/pki", verifiesServer: false)
        #expect(tls.transport == .tls(.init(host: "fe80::1%eth0", port: 1), options))
        #expect(tls.user == "alice")
        #expect(tls.authenticationFile == "/a")
        #expect(
            tls.description == "qemu+tls://alice@[fe80::1%25eth0]:1/system?pkipath=/pki&no_verify=1&authfile=/a"
        )
    }

    @Test func hostsThroughSSH() throws {
        let text = """
            qemu+ssh://root@[::1]:2222/session?command=/opt/ssh&keyfile=/k&known_hosts=/h&known_hosts_verify=auto&no_tty=1\
            &netcat=/bin/nc&proxy=netcat&socket=/s&mode=direct&name=qemu:///embed
            """
        let uri = try LibvirtURI(parsing: text)
        let options = LibvirtURI.SSHOptions(
            host: "::1",
            port: 2222,
            command: "/opt/ssh",
            keyFile: "/k",
            knownHostsFile: "/h",
            hostVerification: .auto,
            mayAsk: false,
            proxy: .netcat,
            netcat: "/bin/nc",
            socket: "/s",
            mode: .direct
        )
        #expect(uri.transport == .ssh(options))
        #expect(uri.instance == .session)
        #expect(uri.user == "root")
        #expect(uri.name == "qemu:///embed")
        let plain = try LibvirtURI(parsing: "qemu+ssh://node/system?no_verify=1&no_tty=0")
        #expect(plain.transport == .ssh(.init(host: "node", hostVerification: .ignore)))
        #expect(plain.name == "qemu:///system")
    }

    @Test(arguments: [
        ("", "must begin with"), ("system", "must begin with"), ("qemu:/system", "must begin with"),
        ("xen:///system", "must begin with"), ("qemu+unix:///system?a b", "space"),
        ("qemu:///system#x", "%23"), ("qemu:///", "/system or /session"), ("qemu+tcp://host", "/system or /session"),
        ("qemu:///system/", "/system or /session"), ("qemu:///embed", "/system or /session"),
        ("qemu+unix://host/system", "on this host"), ("qemu+unix://:1/system", "on this host"),
        ("qemu+tcp://host:0/system", "1 to 65535"), ("qemu+tcp://host:65536/system", "1 to 65535"),
        ("qemu+tcp://host:+1/system", "1 to 65535"), ("qemu+tcp://host:/system", "1 to 65535"),
        ("qemu+tcp://::1/system", "1 to 65535"), ("qemu+tcp://[::1/system", "[ADDRESS]"),
        ("qemu+tcp://[::1]1/system", "[ADDRESS]"), ("qemu+tcp://[host]/system", "[ADDRESS]"),
        ("qemu+ext://host/system?command=/x", "ext is not known"), ("qemu+libssh2://h/system", "libssh2 is not known"),
        ("qemu+foo://host/system", "unix, tcp, tls or ssh"), ("qemu+ssh://@host/system", "user before @"),
        ("qemu:///system?socket=%2", "hexadecimal"), ("qemu:///system?socket=%zz", "hexadecimal"),
        ("qemu:///system?socket=%00", "NUL"), ("qemu:///system?socket=%ff", "not UTF-8"),
        ("qemu:///system?socket", "socket has no value"), ("qemu:///system?socket=", "socket has no value"),
        ("qemu:///system?mode=auto&mode=auto", "mode is given twice"),
        ("qemu:///system?mode=fast", "mode must be one of auto, legacy, direct"),
        ("qemu:///system?pkipath=/p&zzz=1", "qemu+unix has no parameter pkipath, zzz"),
        ("qemu+tls://h/system?no_verify=yes", "no_verify must be 0 or 1"),
        ("qemu+tls://h/system?tls_priority=NORMAL", "GnuTLS"),
        ("qemu+tcp://h/system?socket=/x", "qemu+tcp has no parameter socket"),
        ("qemu+tcp://h/session", "does not listen"), ("qemu://h/session", "does not listen"),
        ("qemu+ssh://h/session?proxy=netcat", "give socket="), ("qemu+ssh://h/system?sshauth=agent", "sshauth"),
    ])
    func whatIsNoAddress(_ text: String, _ reason: String) {
        let error = #expect(throws: LibvirtError.self) { try LibvirtURI(parsing: text) }
        #expect(error?.code == .invalidAddress)
        #expect(error?.message.contains(reason) == true, "\(error?.message ?? "")")
        #expect(error?.message.contains(text) == true)
    }

    @Test func passwordsAreNotRepeated() {
        for text in [
            "qemu+ssh://root:hunter2@host/system", "qemu+ssh://root:hunter2@host",
            "qemu+tcp://a:hunter2@b:hunter2@c/system",
            "qemu+ssh://root:hunter2@host/sys tem",
        ] {
            let error = #expect(throws: LibvirtError.self) { try LibvirtURI(parsing: text) }
            #expect(error?.message.contains("hunter2") == false, "\(error?.message ?? "")")
        }
    }
}
