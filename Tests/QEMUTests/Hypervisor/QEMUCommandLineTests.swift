import TestSupport
import Testing

@testable import QEMU

@Suite("QEMU's command lines") struct QEMUCommandLineTests {
    private func monitors(_ words: String...) -> [MonitorEndpoint] {
        QEMUCommandLine(["qemu-system-x86_64"] + words).monitors
    }

    @Test func monitorsOfOneOption() {
        #expect(monitors("-qmp", "unix:/run/m.qmp,server=on,wait=off") == [.unix(path: "/run/m.qmp")])
        #expect(monitors("-qmp", "unix:/run/m.qmp,server,nowait") == [.unix(path: "/run/m.qmp")])
        #expect(monitors("--qmp-pretty", "unix:m.qmp,server") == [.unix(path: "m.qmp")])
        #expect(monitors("-qmp", "unix:/a,,b.qmp,server") == [.unix(path: "/a,b.qmp")])
        #expect(monitors("-qmp", "tcp:127.0.0.1:4444,server=on") == [.tcp(host: "127.0.0.1", port: 4444)])
        #expect(monitors("-qmp", "tcp::4444,server") == [.tcp(host: "localhost", port: 4444)])
        #expect(monitors("-qmp", "telnet:0.0.0.0:4444,server") == [.tcp(host: "localhost", port: 4444)])
        #expect(monitors("-qmp", "tcp:[::1]:4444,server") == [.tcp(host: "::1", port: 4444)])
        #expect(monitors("-qmp", "tcp:h:1,server,tls-creds=t") == [.tls(host: "h", port: 1)])
        #expect(monitors("-qmp", "none").isEmpty)
    }

    @Test func monitorsOnDevices() {
        let socket = ["-chardev", "socket,id=c,path=/run/m.qmp,server=on"]
        let uses = ["-mon", "chardev=c,mode=control"]
        #expect(QEMUCommandLine(["q"] + socket + uses).monitors == [.unix(path: "/run/m.qmp")])
        // The other order, and the implied key.
        #expect(QEMUCommandLine(["q", "-mon", "c,mode=control"] + socket).monitors == [.unix(path: "/run/m.qmp")])
        #expect(QEMUCommandLine(["q", "-qmp", "chardev:c"] + socket).monitors == [.unix(path: "/run/m.qmp")])
        // Monitors for people.
        #expect(QEMUCommandLine(["q", "-mon", "c"] + socket).monitors.isEmpty)
        #expect(QEMUCommandLine(["q", "-mon", "c,mode=readline"] + socket).monitors.isEmpty)
        #expect(monitors("-monitor", "unix:/run/h,server").isEmpty)
        let tcp = "socket,id=c,host=db,port=4444,server=on"
        #expect(monitors("-chardev", tcp, "-mon", "c,mode=control") == [.tcp(host: "db", port: 4444)])
        let libvirt = "socket,id=charmonitor,fd=26,server=on,wait=off"
        let monitor = "chardev=charmonitor,id=monitor,mode=control"
        #expect(monitors("-chardev", libvirt, "-mon", monitor) == [.descriptor(26)])
    }

    @Test(arguments: [
        ("stdio", "is on stdio"), ("mon:stdio", "is on mon"), ("pty", "is on pty"), ("pipe:/p", "is on pipe"),
        ("unix:/run/m.qmp", "connects by itself"), ("unix:/run/m.qmp,server=off", "connects by itself"),
        ("tcp:h:1,server,websocket=on", "WebSocket"), ("unix:m,server,tls-creds=t", "TLS"),
        ("unix:m,server,abstract=on", "abstract"), ("tcp:h:1,server,to=9", "a port that"),
        ("tcp:h:0,server", "does not tell"), ("tcp:h:http,server", "does not tell"), ("tcp:server", "by itself"),
        ("unix:,server", "does not tell"), ("chardev:c", "does not describe"), ("", "nothing"),
    ])
    func monitorsOutOfReach(text: String, reason: String) throws {
        guard case .unreachable(let told)? = monitors("-qmp", text).first else {
            Issue.record("\(text) is within reach")
            return
        }
        #expect(told.contains(reason))
    }

    @Test func names() {
        let line = QEMUCommandLine([
            "q", "-name", "guest=web-1,debug-threads=on", "-uuid", "u", "-machine", "pc-q35-7.2,accel=kvm",
        ])
        #expect(line.guestName == "web-1" && line.uuid == "u" && line.machineType == "pc-q35-7.2")
        #expect(QEMUCommandLine(["q", "-name", "web,,1"]).guestName == "web,1")
        #expect(QEMUCommandLine(["q", "--name", "-qmp", "-M", "q35"]).guestName == "-qmp")
        #expect(QEMUCommandLine(["q", "-M", "accel=tcg,type=q35", "-machine", "usb=on"]).machineType == "q35")
        #expect(QEMUCommandLine(["-name", "x"]).guestName == nil, "the first word is the program")
    }

    @Test func whereTheCommandLineIsNotAll() {
        #expect(QEMUCommandLine(["q", "-readconfig", "vm.cfg"]).readsFile)
        #expect(QEMUCommandLine(["q", "-daemonize"]).leavesFolder)
        #expect(!QEMUCommandLine(["q", "disk.img"]).leavesFolder)
    }

    @Test func severalMonitorsKeepTheirOrder() {
        let found = monitors("-qmp", "stdio", "disk.img", "-qmp", "unix:/b,server", "-qmp", "unix:/a,server")
        #expect(found.count == 3)
        #expect(found.suffix(2) == [.unix(path: "/b"), .unix(path: "/a")])
    }

    @Test func anythingElseIsSurvived() {
        for words in [[], [""], ["-"], ["--"], ["q", "-qmp"], ["q", "-name"], ["q", "-", "--", "---"]] {
            #expect(QEMUCommandLine(words).monitors.isEmpty)
        }
        #expect(QEMUCommandLine(["q"] + Array(repeating: "-qmp", count: 50_000)).monitors.count <= 25_000)
        var random = SplitMix64(seed: 7)
        let pieces = ["-", "qmp", "-mon", "chardev", "unix:", ",", "=", ":", "server", "\u{FFFD}", "é", "-name", "tcp"]
        for _ in 0..<2_000 {
            let words = (0..<Int.random(in: 0...6, using: &random)).map { _ in
                (0..<Int.random(in: 0...5, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
                    .joined()
            }
            _ = QEMUCommandLine(words)
        }
    }
}
