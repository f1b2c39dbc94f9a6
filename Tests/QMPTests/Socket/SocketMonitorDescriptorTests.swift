import Foundation
import JSONWire
import QMP
import QMPTesting
import Testing

@Suite("Descriptors", .timeLimit(.minutes(10))) struct SocketMonitorDescriptorTests {
    /// What `fstat` tells a pipe from all others by.
    private static func identity(_ descriptor: CInt) -> UInt64 {
        var file = stat()
        return fstat(descriptor, &file) == 0 ? UInt64(file.st_ino) : 0
    }

    @Test(arguments: [true, false]) func eachSetArrivesWithItsCommand(outOfBand: Bool) async throws {
        var configuration = answering { request in
            guard request.name == "take" else { return .standard }
            return .return(.array(request.descriptors.map { .unsigned(Self.identity($0)) }))
        }
        if !outOfBand { configuration.greeting.capabilities = [] }
        try await withMonitor(configuration) { _, monitor in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for index in 0..<20 {
                    group.addTask {
                        let pipes = (0...index % 3).map { _ in Pipe() }
                        let descriptors = pipes.map(\.fileHandleForReading.fileDescriptor)
                        let padding = String(repeating: "x", count: index * 2_000)
                        let command = QMPCommand("take", arguments: ["pad": .string(padding)], descriptors: descriptors)
                        let seen = try await monitor.run(command).decode([UInt64].self)
                        #expect(seen == descriptors.map(Self.identity))
                    }
                    group.addTask { try await expectAlive(monitor) }
                }
                try await group.waitForAll()
            }
        }
    }

    @Test func aFullSocketDelaysThemButLosesNothing() async throws {
        let configuration = answering { request in
            request.name == "take" ? .return(.integer(Int64(request.descriptors.count))) : .standard
        }
        try await withMonitor(configuration) { server, monitor in
            await server.stopReading()
            let big = String(repeating: "x", count: 4 << 20)
            let first = Task { try await qmpError { try await monitor.execute("fill", ["pad": .string(big)]) } }
            let second = Task {
                try await monitor.run(QMPCommand("take", arguments: ["pad": .string(big)], descriptors: [0, 1])).decode(
                    Int.self
                )
            }
            let third = Task { try await monitor.execute("query-status") }
            await server.resumeReading()
            let refused = try await first.value
            #expect(refused.refusal?.errorClass == .commandNotFound)
            let count = try await second.value
            #expect(count == 2)
            let status = try await third.value
            #expect(status["status"] == "running")
        }
    }

    @Test func aDescriptorThatIsNotOpenIsRefused() async throws {
        try await withMonitor { server, monitor in
            let error = try await qmpError { _ = try await monitor.run(QMPCommand("getfd", descriptors: [0, 99_999])) }
            #expect(error.code == .invalidCommand)
            let many = try await qmpError {
                _ = try await monitor.run(QMPCommand("getfd", descriptors: Array(repeating: 0, count: 254)))
            }
            #expect(many.code == .invalidCommand)
            try await expectAlive(monitor)
            #expect(server.requests.map(\.name) == ["query-status"])
        }
    }
}
