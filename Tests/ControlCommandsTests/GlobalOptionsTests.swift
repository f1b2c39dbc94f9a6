import ArgumentParser
import QMP
import Testing

@testable import ControlCommands

@Suite("Global options")
struct GlobalOptionsTests {
    private func options(_ arguments: String...) throws -> GlobalOptions {
        let command = try Qemuctl.parseAsRoot(arguments)
        return try #require(command as? any ControlCommand).options
    }

    @Test(arguments: [
        ["-c", "/q", "--timeout", "1.5", "--output", "json", "--wait-socket", "-v", "status"],
        ["status", "-c", "/q", "--timeout", "1.5", "--output", "json", "--wait-socket", "-v"],
        ["-c", "/q", "--output=json", "status", "--timeout=1.5", "--wait-socket", "--verbose"],
    ])
    func `stand before or after the command's name`(arguments: [String]) throws {
        let command = try Qemuctl.parseAsRoot(arguments)
        let options = try #require(command as? Status).options
        #expect(options.connect == "/q")
        #expect(options.timeout?.duration == .milliseconds(1500))
        #expect(options.output == .json)
        #expect(options.waitSocket)
        #expect(options.verbose == 1)
    }

    @Test func `leave a command its own options and words`() throws {
        let events = try #require(
            try Qemuctl.parseAsRoot(["events", "RESET", "-c", "/q", "--count", "3", "--for", "2"]) as? Events
        )
        #expect(events.names == ["RESET"])
        #expect(events.count == 3)
        #expect(events.span?.duration == .seconds(2))
        #expect(events.options.connect == "/q")
    }

    @Test func `an address comes from the option, else from the environment`() throws {
        let environment = Environment { $0 == "QEMUCTL_CONNECT" ? "/from/environment" : nil }
        #expect(try options("status").address(in: environment) == .monitor(.unix(path: "/from/environment")))
        #expect(try options("-c", "tcp:h:1", "status").address(in: environment) == .monitor(.tcp(host: "h", port: 1)))
        #expect(throws: Failure.self) { try options("status").address(in: Environment { _ in nil }) }
        #expect(throws: Failure.self) { try options("status").address(in: Environment { _ in "" }) }
    }

    @Test func `certificates for TLS come from the option, else from the environment`() throws {
        let environment = Environment { $0 == "QEMUCTL_TLS_CREDS" ? "/from/environment" : nil }
        let address = MonitorAddress.tls(host: "h", port: 1)
        for (words, path) in [(["status"], "/from/environment"), (["status", "--tls-creds", "/o"], "/o")] {
            let options = try #require(try Qemuctl.parseAsRoot(words) as? Status).options
            let failure = #expect(throws: Failure.self) { try options.security(for: [address], in: environment) }
            guard case .file(let message) = failure else {
                Issue.record("\(String(describing: failure))")
                continue
            }
            #expect(message.hasPrefix("\(path)/ca-cert.pem cannot be used for TLS"))
        }
        // What the environment says is for those who need it.
        #expect(try options("status").security(for: [.tcp(host: "h", port: 1)], in: environment) == nil)
    }

    @Test func `a time-out bounds every step`() throws {
        let configuration = try options("--timeout", "3", "status").configuration
        #expect(configuration.connectTimeout == .seconds(3))
        #expect(configuration.greetingTimeout == .seconds(3))
        #expect(configuration.negotiationTimeout == .seconds(3))
        #expect(configuration.commandTimeout == .seconds(3))
        #expect(!configuration.waitsForSocket)
        #expect(try options("--wait-socket", "status").configuration.waitsForSocket)
    }

    @Test(arguments: ["0", "-1", "nan", "inf", "1e300", "ten", ""])
    func `a time-out is a positive number of seconds`(text: String) {
        #expect(Seconds(argument: text) == nil)
    }
}
