import LibvirtProtocol
import NIOCore
import QMP
import Testing

@testable import Libvirt

@Suite(.timeLimit(.minutes(5))) struct SplitMessageTests {
    private static let domain = RemoteDomain(name: "web", uuid: MessageTests.someUUID, id: 1)

    /// A daemon that leaves the question for its name to the test.
    private static let answer: FakeDaemon.Answer = { frame in
        frame.header.procedure == 59 ? [] : EventTests.registering(frame)
    }

    @Test func atEveryByte() async throws {
        try await FakeDaemon.withConnection(answering: Self.answer) { daemon, connection in
            let stream = try await connection.monitorEvents(of: nil)
            var events = stream.makeAsyncIterator()
            var place = 0
            var size = 1
            while place <= size {
                async let answer = connection.hostName()
                let call = try #require(await daemon.call(of: 59))
                let bytes =
                    EventTests.monitorEvent("FIRST", of: Self.domain, data: #"{"place":\#(place)}"#)
                    + call.bytes(.reply, .ok, encoded("split at \(place)"))
                    + EventTests.monitorEvent("SECOND", of: Self.domain)
                size = bytes.count
                for part in [bytes[..<place], bytes[place...]] { await connection.receive(ByteBuffer(bytes: part)) }
                let name = try await answer
                #expect(name == "split at \(place)")
                for expected in ["FIRST", "SECOND"] {
                    guard case .event(let event) = try await events.next() else { return #expect(Bool(false)) }
                    #expect(event.name == expected)
                    #expect(event.rawData == (expected == "FIRST" ? Array(#"{"place":\#(place)}"#.utf8) : nil))
                }
                place += 1
            }
        }
    }
}
