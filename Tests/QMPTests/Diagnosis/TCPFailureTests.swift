import NIOCore
import QMP
import Testing

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

@Suite struct TCPFailureTests {
    @Test(
        arguments: [
            (ECONNREFUSED, "nobody listens on h:7"), (EHOSTUNREACH, "there is no way to h"),
            (ENETUNREACH, "there is no way to h"), (ETIMEDOUT, "h:7 does not answer"),
            (EACCES, "h:7: Permission denied"),
        ]
    )
    func whatTheSystemSays(code: CInt, words: String) {
        #expect(TCPFailure(IOError(errnoCode: code, reason: "connect"), host: "h", port: 7).reason == words)
    }

    @Test func aDeadlineAndAnAddressOfColons() {
        let error = ChannelError.connectTimeout(.seconds(1))
        #expect(TCPFailure(error, host: "::1", port: 7).reason == "[::1]:7 does not answer")
    }

    @Test(
        .timeLimit(.minutes(5)),
        arguments: [
            ("127.0.0.1", "nobody listens on 127.0.0.1:1"),
            ("no-such-host.invalid", "the host no-such-host.invalid is not known"),
        ]
    )
    func whatPeopleAreTold(host: String, words: String) async throws {
        let monitor = SocketMonitor(.tcp(host: host, port: 1))
        let error = try await qmpError { try await monitor.connect() }
        #expect(error.code == .connectionFailed)
        #expect(error.message == "cannot connect to tcp:\(host):1: \(words)")
    }

    @Test(.timeLimit(.minutes(5))) func whatPeopleAreToldWhoWaited() async throws {
        var configuration = SocketMonitor.Configuration()
        configuration.waitsForSocket = true
        configuration.connectTimeout = .milliseconds(50)
        let monitor = SocketMonitor(.tcp(host: "127.0.0.1", port: 1), configuration: configuration)
        let error = try await qmpError { try await monitor.connect() }
        #expect(error.code == .timedOut)
        let start = "cannot connect to tcp:127.0.0.1:1 in time: "
        // The last attempt may be the one that the time ends.
        let words = ["nobody listens on 127.0.0.1:1", "127.0.0.1:1 does not answer"]
        #expect(words.contains { error.message == start + $0 }, "\(error.message)")
    }
}
