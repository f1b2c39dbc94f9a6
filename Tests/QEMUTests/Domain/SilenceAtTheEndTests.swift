import QEMU
import QMPTesting
import Testing

@Suite("What is not asked when a machine ends", .timeLimit(.minutes(5))) struct SilenceAtTheEndTests {
    /// A QEMU that gets a command while it ends may hang.
    @Test func aQEMUThatEndsIsAskedNothing() async throws {
        try await MachineDouble().withDomain { domain, monitor in
            let changes = await domain.statusChanges()
            let ending = await domain.watchEnding()
            let loop = Task { () -> [Status] in
                var seen: [Status] = []
                do {
                    for try await status in changes { seen.append(status) }
                } catch {
                    #expect((error as? QMPError)?.code == .connectionLost)
                }
                return seen
            }
            async let wait = ending.wait()
            await monitor.awaitRequests("query-status", count: 2)
            monitor.emitShutdown(.hostSignal)
            try await Task.sleep(for: .milliseconds(50))
            #expect(monitor.requests.count == 2)
            monitor.fail()
            let reason = try await wait.reason
            #expect(reason == .hostSignal)
            let seen = await loop.value
            #expect(seen == [.running, .shutdown])
            #expect(monitor.requests.count == 2)
        }
    }
}
