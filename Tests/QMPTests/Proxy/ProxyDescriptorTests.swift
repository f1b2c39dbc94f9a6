import Foundation
import JSONWire
import QMP
import QMPTesting
import Testing

@Suite("Proxy: descriptors", .timeLimit(.minutes(5))) struct ProxyDescriptorTests {
    /// What `fstat` tells a pipe from all others by.
    private static func identity(_ descriptor: CInt) -> UInt64 {
        var file = stat()
        return fstat(descriptor, &file) == 0 ? UInt64(file.st_ino) : 0
    }

    /// A fake QEMU that tells which descriptors came.
    private static var telling: FakeQEMU.Configuration {
        answering { request in
            .return(.array(request.descriptors.map { .unsigned(identity($0)) }))
        }
    }

    @Test func eachSetArrivesWithItsCommand() async throws {
        try await withProxy(Self.telling) { scene in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        try await scene.withClient { monitor in
                            for index in 0..<5 { try await Self.pass(index, to: monitor) }
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    private static func pass(_ index: Int, to monitor: SocketMonitor) async throws {
        let pipes = (0...index % 3).map { _ in Pipe() }
        let descriptors = pipes.map(\.fileHandleForReading.fileDescriptor)
        let pad = JSONValue.string(String(repeating: "x", count: index * 20_000))
        let command = QMPCommand("getfd", arguments: ["pad": pad], descriptors: descriptors)
        let seen = try await monitor.run(command).decode([UInt64].self)
        #expect(seen == descriptors.map(identity))
        let nothing = try await monitor.run(QMPCommand("query-status")).decode([UInt64].self)
        #expect(nothing.isEmpty)
    }

    @Test func oneMayComeBeforeItsCommandAsFromPython() async throws {
        try await withProxy(Self.telling) { scene in
            let client = try scene.negotiated()
            let pipe = Pipe()
            let descriptor = pipe.fileHandleForWriting.fileDescriptor
            try client.send([UInt8(ascii: " ")], descriptors: [descriptor])
            try client.execute("query-status")
            try client.execute("add-fd")
            #expect(try client.message() == ["return": []])
            #expect(try client.message() == ["return": [.integer(Int64(Self.identity(descriptor)))]])
            // It was taken.
            try client.execute("getfd", id: 1)
            let refusal = try client.message()
            #expect(refusal["error"]?["class"] == "GenericError")
            #expect(refusal["id"] == 1)
        }
    }

    @Test func nobodyTakesAnothersDescriptor() async throws {
        try await withProxy(Self.telling) { scene in
            let (owner, thief) = (try scene.negotiated(), try scene.negotiated())
            try owner.send([UInt8(ascii: " ")], descriptors: [0])
            try owner.execute("query-status")
            _ = try owner.message()
            try thief.execute("getfd")
            #expect(try thief.message()["error"] != nil)
            try owner.execute("getfd")
            #expect(try owner.message() == ["return": [.integer(Int64(Self.identity(0)))]])
        }
    }

    @Test(arguments: ["", " ", #"{"execute": "get"#, #"{"execute": "query-status"}"#])
    func noneIsKeptOfAClientThatLeaves(text: String) async throws {
        try await withProxy(Self.telling) { scene in
            let pipe = Pipe()
            var client: RawClient? = try scene.negotiated()
            let writing = pipe.fileHandleForWriting.fileDescriptor
            try client?.send(Array("\n".utf8), descriptors: [writing, writing])
            try client?.send(Array("\n".utf8), descriptors: [writing])
            if !text.isEmpty { try client?.send(text) }
            client = nil
            try pipe.fileHandleForWriting.close()
            // The pipe ends when nobody holds its other end any more.
            let end = try await Task.detached { try pipe.fileHandleForReading.readToEnd() }.value
            #expect(end?.isEmpty ?? true)
            try await scene.expectAnswers()
        }
    }
}

extension ProxyScene {
    fileprivate func expectAnswers() async throws {
        let client = try negotiated()
        try client.execute("query-status")
        #expect(try client.message() == ["return": []])
    }
}
