import JSONWire
import QEMU
import QMPTesting
import Testing

@Suite("CPUs", .timeLimit(.minutes(5))) struct CPUTests {
    @Test func asQEMU72TellsThem() async throws {
        let reply = #"""
            [{"thread-id": 31694, "props": {"core-id": 1, "thread-id": 0, "socket-id": 0},
              "qom-path": "/machine/unattached/device[2]", "cpu-index": 1, "target": "x86_64"},
             {"thread-id": 31690, "props": {"core-id": 0, "thread-id": 0, "socket-id": 0},
              "qom-path": "/machine/unattached/device[0]", "cpu-index": 0, "target": "x86_64"}]
            """#
        let cpus = try await cpus(reply)
        #expect(cpus.map(\.index) == [0, 1])
        let second = try #require(cpus.last)
        #expect(second.threadID == 31694)
        #expect(second.qomPath == "/machine/unattached/device[2]")
        #expect(second.qomType == nil)
        #expect(second.target == .x86_64)
        let topology = try #require(second.topology)
        #expect((topology.socket, topology.core, topology.thread) == (0, 1, 0))
        #expect((topology.node, topology.die, topology.cluster, topology.module) == (nil, nil, nil, nil))
        #expect((topology.drawer, topology.book) == (nil, nil))
    }

    @Test func asOlderLaterAndOtherQEMUsTellThem() async throws {
        let reply = #"""
            [{"thread-id": 1, "qom-path": "/a", "cpu-index": 0, "arch": "x86", "target": "i386"},
             {"thread-id": 2, "qom-path": "/b", "cpu-index": 1, "target": "s390x", "cpu-state": "operating",
              "props": {"node-id": 1, "drawer-id": 2, "book-id": 3, "socket-id": 4, "die-id": 5, "cluster-id": 6,
                        "module-id": 7, "core-id": 8, "thread-id": 9, "planet-id": 10}},
             {"thread-id": 3, "qom-path": "/c", "cpu-index": 2, "qom-type": "z-cpu", "target": "z80", "registers": 8}]
            """#
        let cpus = try await cpus(reply)
        try #require(cpus.count == 3)
        #expect(cpus[0].topology == nil)
        let topology = try #require(cpus[1].topology)
        let numbers = [
            topology.node, topology.drawer, topology.book, topology.socket, topology.die, topology.cluster,
            topology.module, topology.core, topology.thread,
        ]
        #expect(numbers == [1, 2, 3, 4, 5, 6, 7, 8, 9])
        #expect(cpus[2].target.rawValue == "z80")
        #expect(cpus[2].qomType == "z-cpu")
    }

    @Test func onlyTheFastQueryIsSent() async throws {
        try await MachineDouble { _ in .return([]) }.withDomain { domain, monitor in
            let cpus = try await domain.cpus()
            #expect(cpus.isEmpty)
            #expect(monitor.requests.map(\.name) == ["query-cpus-fast"])
        }
    }

    private func cpus(_ reply: String) async throws -> [CPU] {
        var cpus: [CPU] = []
        try await MachineDouble { _ in .return(text: Array(reply.utf8)) }.withDomain { domain, _ in
            cpus = try await domain.cpus()
        }
        return cpus
    }
}

@Suite("Places for CPUs", .timeLimit(.minutes(5))) struct CPUSlotTests {
    @Test func inTheOrderOfTheTopology() async throws {
        let reply = #"""
            [{"props": {"core-id": 1, "thread-id": 0, "socket-id": 1}, "vcpus-count": 1, "type": "q-cpu"},
             {"props": {"core-id": 0, "thread-id": 0, "socket-id": 1}, "vcpus-count": 1, "type": "q-cpu"},
             {"props": {"core-id": 10, "socket-id": 0}, "vcpus-count": 8, "type": "core"},
             {"props": {"core-id": 2, "thread-id": 0, "socket-id": 0}, "vcpus-count": 1,
              "qom-path": "/machine/unattached/device[0]", "type": "q-cpu"}]
            """#
        try await MachineDouble { _ in .return(text: Array(reply.utf8)) }.withDomain { domain, _ in
            let slots = try await domain.hotpluggableCPUs()
            #expect(slots.map(\.topology.socket) == [0, 0, 1, 1])
            #expect(slots.map(\.topology.core) == [2, 10, 0, 1])
            #expect(slots.map(\.isFree) == [false, true, true, true])
            #expect(slots.map(\.cpuCount) == [1, 8, 1, 1])
            #expect(slots.map(\.driver) == ["q-cpu", "core", "q-cpu", "q-cpu"])
            #expect(slots.first?.qomPath == "/machine/unattached/device[0]")
        }
    }

    @Test func aMachineWithout() async throws {
        let double = MachineDouble { _ in
            .error(.genericError, "The feature 'query-hotpluggable-cpus' is not enabled")
        }
        try await double.withDomain { domain, _ in
            let error = try await failure { _ = try await domain.hotpluggableCPUs() }
            #expect(error.code == .unsupported)
            #expect(error.outcome == .refused)
            #expect(error.refusal?.errorClass == .genericError)
            #expect(error.message.hasPrefix("the CPUs of this machine cannot be plugged: The feature"))
        }
    }
}
