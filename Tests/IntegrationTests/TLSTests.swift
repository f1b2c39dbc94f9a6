import ControlCommands
import Foundation
import JSONWire
import QMP
import QMPTLS
import TestSupport
import Testing

/// Monitors with TLS on a real QEMU.
@Suite("TLS with QEMU", .enabled(if: QEMUProcess.isAvailable), .timeLimit(.minutes(10)))
struct TLSTests {
    @Test(arguments: ["yes", "no"], ["NORMAL:-VERS-TLS1.3", "NORMAL"])
    func commandsAndEvents(verifiesPeer: String, priority: String) async throws {
        try await SecureQEMU.with(options: "verify-peer=\(verifiesPeer),priority=\(priority)") { qemu in
            let certificates = verifiesPeer == "yes" ? "client" : "client-none"
            try await qemu.withMonitor(certificates) { monitor in
                let events = await monitor.events(named: "STOP", "RESUME")
                for _ in 0..<100 { try await expectRunning(monitor) }
                try await withThrowingTaskGroup { group in
                    for _ in 0..<50 { group.addTask { _ = try await monitor.execute("query-qmp-schema") } }
                    try await group.waitForAll()
                }
                try await monitor.execute("stop")
                try await monitor.execute("cont")
                var iterator = events.makeAsyncIterator()
                for name in ["STOP", "RESUME"] {
                    guard case .event(let event) = try await iterator.next() else { break }
                    #expect(event.name == name)
                }
                _ = try await monitor.executeOutOfBand("query-yank")
            }
            // It serves the next one, who was not in the way of the one before.
            try await qemu.withMonitor(certificates) { monitor in try await expectRunning(monitor) }
        }
    }

    @Test func aHostByItsAddress() async throws {
        try await SecureQEMU.with { qemu in
            try await qemu.withMonitor("client", host: "127.0.0.1") { monitor in try await expectRunning(monitor) }
        }
    }

    // MARK: Whom this side does not accept

    @Test func anotherAuthority() async throws {
        try await SecureQEMU.with { qemu in
            let error = try await qemu.refusal(of: "client-unknown")
            #expect(error.code == .serverNotTrusted)
            #expect(error.message.contains("not by the authority"), "\(error)")
        }
    }

    @Test func aCertificateThatHasExpired() async throws {
        try await SecureQEMU.with("server-expired", options: "sanity-check=no") { qemu in
            let error = try await qemu.refusal(of: "client")
            #expect(error.code == .serverNotTrusted)
            #expect(error.message.contains("it expired on 20"), "\(error)")
        }
    }

    @Test func aCertificateForAnotherHost() async throws {
        try await SecureQEMU.with("server-elsewhere") { qemu in
            let error = try await qemu.refusal(of: "client")
            #expect(error.code == .serverNotTrusted)
            #expect(error.message.contains(#"it is not for "localhost""#), "\(error)")
            try await qemu.withMonitor("client", serverName: "elsewhere.example") { monitor in
                try await expectRunning(monitor)
            }
        }
    }

    // MARK: Whom QEMU does not accept

    @Test(
        arguments: ["client-none", "client-stranger", "client-expired"],
        ["NORMAL:-VERS-TLS1.3", "NORMAL"]
    )
    func thisSidesCertificateIsRefused(certificates: String, priority: String) async throws {
        try await SecureQEMU.with(options: "priority=\(priority)") { qemu in
            let error = try await qemu.refusal(of: certificates)
            #expect(error.code == .certificateRefused, "\(error)")
            let phrase =
                switch certificates {
                case "client-none": "none was given"
                case "client-expired": "it expired on 20"
                default: "does not accept this side's certificate"
                }
            #expect(error.message.contains(phrase), "\(error)")
            // It goes on to serve those whom it accepts.
            try await qemu.withMonitor("client") { monitor in try await expectRunning(monitor) }
        }
    }

    // MARK: One side speaks TLS, and the other does not

    @Test func withoutTLSToAQEMUWithIt() async throws {
        try await SecureQEMU.with { qemu in
            var configuration = SocketMonitor.Configuration.patient
            configuration.greetingTimeout = .milliseconds(200)
            // Until QEMU has answered, for which it has not for ever.
            while true {
                let monitor = SocketMonitor(.tcp(host: "127.0.0.1", port: qemu.port), configuration: configuration)
                let error = try await qmpError { try await monitor.connect() }
                guard error.code == .notQMP else {
                    #expect(error.code == .timedOut, "\(error)")
                    continue
                }
                #expect(error.message.contains("is a TLS server"), "\(error)")
                #expect(error.message.contains("tls:127.0.0.1:\(qemu.port)"), "\(error)")
                break
            }
        }
    }

    @Test func withTLSToAQEMUWithoutIt() async throws {
        try await SecureQEMU.with(isSecure: false) { qemu in
            let error = try await qemu.refusal(of: "client")
            #expect(error.code == .notTLS)
            #expect(error.message.contains("without it (tcp:localhost:\(qemu.port))"), "\(error)")
        }
    }

    /// QEMU serves one after the other, and says nothing to those who wait.
    @Test func anotherIsServed() async throws {
        try await SecureQEMU.with { qemu in
            try await qemu.withMonitor("client") { monitor in
                var configuration = try SocketMonitor.Configuration.secure("client")
                configuration.connectTimeout = .milliseconds(300)
                let other = SocketMonitor(qemu.address(), configuration: configuration)
                let error = try await qmpError { try await other.connect() }
                #expect(error.code == .timedOut)
                try await expectRunning(monitor)
            }
        }
    }

    // MARK: The end

    @Test func killedInTheMiddle() async throws {
        try await SecureQEMU.with { qemu in
            try await qemu.withMonitor("client") { monitor in
                try await expectRunning(monitor)
                qemu.process.signal(SIGSTOP)
                let waiting = Task { try await qmpError { try await monitor.execute("query-status") } }
                // Whether it is written by then changes what is known of it, and nothing else.
                qemu.process.signal(SIGKILL)
                let error = try await waiting.value
                #expect(error.code == .connectionLost)
                let later = try await qmpError { try await monitor.execute("query-status") }
                #expect(later.code == .connectionLost && later.outcome == .notSent)
            }
        }
    }

    @Test func theEndThatIsAskedForIsExplained() async throws {
        try await SecureQEMU.with { qemu in
            try await qemu.withMonitor("client") { monitor in
                let events = await monitor.events(named: "RESET")
                try await monitor.execute("quit")
                let error = try await qmpError { for try await _ in events {} }
                #expect(error.code == .connectionLost)
                #expect(error.message.hasSuffix("QEMU was told to quit"), "\(error)")
            }
        }
    }

    // MARK: qemuctl

    @Test func qemuctlConnects() async throws {
        try await SecureQEMU.with { qemu in
            let folder = try TestCertificates.shared.path("client")
            let address = "\(qemu.address())"
            let status = await Qemuctl.run(["status", "-c", address, "--tls-creds", folder, "--timeout", "60"])
            #expect(status.status == .done, "\(status.errors)")
            #expect(status.output.contains("running"))
            let list = await Qemuctl.run([
                "list", address, "--tls-creds", folder, "--timeout", "60", "--output", "json",
            ])
            #expect(list.status == .done, "\(list.errors)")
            let machines = try list.objects().first?["machines"]
            #expect(machines?[0]?["address"]?.string == address)
            #expect(machines?[0]?["status"] == "running")
        }
    }

    @Test func qemuctlTellsWhyNot() async throws {
        try await SecureQEMU.with("server-elsewhere") { qemu in
            let folder = try TestCertificates.shared.path("client")
            let words = ["-c", "\(qemu.address())", "--tls-creds", folder, "--output", "json", "--timeout", "60"]
            let refused = await Qemuctl.run(["status"] + words)
            #expect(refused.status == .cannotConnect)
            #expect(refused.errors.contains(#""code":"serverNotTrusted""#), "\(refused.errors)")
            let named = await Qemuctl.run(["status", "--tls-hostname", "elsewhere.example"] + words)
            #expect(named.status == .done, "\(named.errors)")
        }
    }
}
