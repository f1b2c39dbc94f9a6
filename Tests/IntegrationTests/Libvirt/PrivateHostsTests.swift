import Foundation
import JSONWire
import Testing

/// Three hosts in networks of their own, as `qemuctl` sees them.
@Suite(
    "Hosts of a network",
    .enabled(PrivateHosts.need) { try await PrivateHosts.areAvailable() },
    .timeLimit(.minutes(10))
)
struct PrivateHostsTests {
    @Test func oneOfThreeIsCutOff() async throws {
        try await PrivateHosts.with(3) { network in
            let (near, far, other) = (network.hosts[0], network.hosts[1], network.hosts[2])
            for host in network.hosts { try await host.create("web-\(host.number)") }
            let fleet = near.folder.appending(path: "fleet").path
            let list = "near \(near.tls)\nfar \(far.tls)\nother \(other.tcp)\n"
            try list.write(toFile: fleet, atomically: true, encoding: .utf8)
            #expect(try await machines(of: fleet, network) == ["near web-1", "far web-2", "other web-3"])

            let events = try await watch("web-2", on: far, network)
            try await network.cut(far)
            let start = ContinuousClock.now
            let seen = try await machines(of: fleet, network, timeout: 3)
            let time = ContinuousClock.now - start
            #expect(seen == ["near web-1", "far timedOut", "other web-3"])
            #expect(time > .seconds(2) && time < .seconds(30), "it took \(time)")
            let status = try await network.qemuctl(["-c", near.tls, "--domain", "web-1", "status"])
            #expect(status.output == "running")
            let one = try await network.qemuctl(["-c", far.tls, "--domain", "web-2", "--timeout", "1", "status"])
            #expect(one.status == 69 && one.output.contains("did not open in time"), "\(one)")

            // The connection that was open is given up, since no sign of life comes.
            var last = ""
            while let line = await events.lines.next() { last = line }
            #expect(last.contains("is silent: 5 signs of life in a row stayed away"))
            #expect(events.process.finalStatus() == 1)

            try await network.mend(far)
            #expect(try await machines(of: fleet, network) == ["near web-1", "far web-2", "other web-3"])
        }
    }

    /// The machines that `qemuctl list` shows, or why there are none: `HOST NAME` and `HOST CODE`.
    private func machines(of fleet: String, _ network: PrivateHosts, timeout: Int = 120) async throws -> [String] {
        let (status, output) = try await network.qemuctl(
            ["list", "--fleet", fleet, "--timeout", "\(timeout)", "--output=json"]
        )
        #expect(status == 0, "\(output)")
        let machines = try JSONValue(json: output)["machines"]?.array ?? []
        return machines.map { machine in
            let what = machine["error"]?["code"]?.string ?? machine["name"]?.string
            return "\(machine["host"]?.string ?? "?") \(what ?? "?")"
        }
    }

    /// Starts to follow a machine's events, and returns when the first has come.
    private func watch(
        _ machine: String,
        on host: PrivateHosts.Host,
        _ network: PrivateHosts
    ) async throws -> (process: Process, lines: LineReader) {
        let events = try network.start(qemuctl: ["-c", host.tls, "--domain", machine, "events"])
        // When the subscription stands cannot be seen from here.
        let toggling = Task {
            while !Task.isCancelled {
                try await host.virsh("suspend", machine)
                try await host.virsh("resume", machine)
            }
        }
        let line = await events.lines.next()
        toggling.cancel()
        try await toggling.value
        #expect(line?.contains("STOP") == true || line?.contains("RESUME") == true, "\(line ?? "nothing")")
        return events
    }
}
