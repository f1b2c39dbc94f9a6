import JSONWire
import QAPI
import QMP
import Testing

/// Typed commands, events and pipelines as users write them.
@Suite("Typed commands on a real QEMU", .enabled(if: QEMUProcess.isAvailable), .timeLimit(.minutes(10)))
struct TypedCommandTests {
    @Test func aCommandAndItsEvents() async throws {
        try await QEMUProcess.withQEMU { qemu in
            try await qemu.withMonitor { monitor in
                var stops = await monitor.events(of: StopEvent.self).makeAsyncIterator()
                try await monitor.stop()
                let stop = try await stops.next()
                #expect(stop?.event != nil)
                let state = try await monitor.queryStatus().status
                #expect(state == .paused)
                try await monitor.cont()
                try await expectRunning(monitor)
            }
        }
    }

    @Test func blockNodesComeAndGo() async throws {
        try await QEMUProcess.withQEMU { qemu in
            try await qemu.withMonitor { monitor in
                let node = BlockdevOptions(.nullCo(BlockdevOptionsNull(size: 1 << 40)), nodeName: "n0", readOnly: true)
                try await monitor.blockdevAdd(node)
                let found = try await monitor.queryNamedBlockNodes().first { $0.nodeName == "n0" }
                #expect(found?.image.virtualSize == 1 << 40)
                #expect(found?.ro == true)
                try await monitor.blockdevDel(nodeName: "n0")
                let rest = try await monitor.queryNamedBlockNodes()
                #expect(!rest.contains { $0.nodeName == "n0" })
            }
        }
    }

    @Test func whatThisQEMULacksIsNamed() async throws {
        try await QEMUProcess.withQEMU { qemu in
            try await qemu.withMonitor { monitor in
                let error = try await qmpError { _ = try await monitor.queryCpus() }
                #expect(error.code == .unsupported)
                #expect(error.description.hasSuffix("has no command query-cpus: QEMU 5.2 was the last to have it"))
                let schema = try await monitor.schema()
                #expect(!schema.supports(QueryCpusCommand.self))
                #expect(schema.supports(BlockdevMirrorCommand.self, .copyMode, MirrorCopyMode.writeBlocking))
                let supportsPath = try schema.supports("blockdev-mirror/arg-type/copy-mode/^write-blocking")
                #expect(supportsPath)
                let mirror = BlockdevMirrorCommand(device: "d", target: "t", sync: .full, targetIsZero: true)
                guard !schema.problems(with: mirror).isEmpty else { return }
                let refusal = try await qmpError { try await monitor.execute(mirror) }
                #expect(refusal.code == .unsupported)
                #expect(refusal.description.hasSuffix("no target-is-zero for blockdev-mirror: it came with QEMU 10.1"))
            }
        }
    }

    @Test func aPipelineKeepsItsOrder() async throws {
        try await QEMUProcess.withQEMU { qemu in
            try await qemu.withMonitor { monitor in
                let (_, paused, refused, _, running) = await monitor.pipeline(
                    StopCommand(),
                    QueryStatusCommand(),
                    DeviceDelCommand(id: "no-such-device"),
                    ContCommand(),
                    QueryStatusCommand()
                )
                let states = [try paused.get().running, try running.get().running]
                #expect(states == [false, true])
                let error = try await qmpError { _ = try refused.get() }
                #expect(error.refusal?.errorClass == .deviceNotFound)
                let names = await monitor.run(Array(repeating: QMPCommand("query-name"), count: 50))
                #expect(names.count == 50)
                for name in names { #expect(throws: Never.self) { try name.get() } }
            }
        }
    }
}
