import GuestAgent
import QEMU
import Testing

extension RealGuestTests {
    @Suite struct BootTests {
        @Test func theAgentIsAwaitedFromTheBeginningAndEndsTheMachine() async throws {
            try await GuestMachine.withStartedGuest { machine in
                let before = try await machine.agent.condition(within: .milliseconds(100))
                #expect(before == .absent)
                try await machine.agent.waitUntilReady(timeout: .seconds(300))
                let after = try await machine.agent.condition(for: ["guest-exec", "guest-fsfreeze-freeze"])
                #expect(after == .ready)
                let ending = await machine.domain.watchEnding()
                try await machine.agent.shutDown()
                let shutdown = try await ending.wait()
                #expect(shutdown.reason == .guestShutdown)
                await machine.qemu.waitForExit()
            }
        }

        @Test func theGuestIsDescribed() async throws {
            try await GuestMachine.withGuest { machine in
                let agent = machine.agent
                let name = try await agent.guestGetHostName().hostName
                #expect(name == "tiny-guest")
                let system = try await agent.guestGetOsinfo()
                #expect(system.id == "tiny" && system.prettyName == "Tiny Guest 1")
                #expect(system.kernelRelease?.isEmpty == false && system.machine == "x86_64")
                let users = try await agent.guestGetUsers()
                #expect(users.map(\.user) == ["root"])
                let fileSystems = try await agent.guestGetFsinfo()
                #expect(fileSystems.map(\.mountpoint) == ["/mnt"] && fileSystems.first?.type == "ext4")
                #expect((fileSystems.first?.freeBytes ?? 0) > 400 << 20)
                let interfaces = try await agent.guestNetworkGetInterfaces()
                let card = try #require(interfaces.first { $0.name == "eth0" })
                #expect(card.hardwareAddress == "52:54:00:12:34:56")
                #expect(card.ipAddresses?.contains { $0.ipAddress == "10.0.2.15" && $0.prefix == 24 } == true)
                try await checkTime(agent)
                try await checkProcessors(agent)
                try await checkMemory(agent)
            }
        }

        private func checkTime(_ agent: GuestAgentSession) async throws {
            let past = Duration.seconds(1_000_000_000)
            try await agent.setTime(since1970: past)
            let time = try await agent.timeSince1970()
            #expect(time >= past && time < past + .seconds(600))
        }

        private func checkProcessors(_ agent: GuestAgentSession) async throws {
            let processors = try await agent.guestGetVcpus()
            #expect(processors.map(\.logicalID).sorted() == [0, 1])
            #expect(processors.filter(\.online).count == 2)
            let second = GuestLogicalProcessor(logicalID: 1, online: false)
            let count = try await agent.guestSetVcpus(vcpus: [second])
            #expect(count == 1)
            let rest = try await agent.guestGetVcpus().filter(\.online).map(\.logicalID)
            #expect(rest == [0])
        }

        private func checkMemory(_ agent: GuestAgentSession) async throws {
            let size = try await agent.guestGetMemoryBlockInfo().size
            let blocks = try await agent.guestGetMemoryBlocks()
            #expect(size * UInt64(blocks.count) == 256 << 20)
            #expect(!blocks.filter(\.online).isEmpty)
        }
    }
}
