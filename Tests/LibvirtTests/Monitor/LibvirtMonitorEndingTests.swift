import Libvirt
import LibvirtProtocol
import QEMU
import QMP
import Testing

/// Machines that are told to quit. QEMU may close its monitor before it has read the last line break of libvirt's, and then
/// libvirt cannot read any more what QEMU said last: it takes the machine for crashed.
@Suite(.timeLimit(.minutes(5))) struct LibvirtMonitorEndingTests {
    private static func stopped(detail: Int32) -> [UInt8] {
        let header = FrameHeader(.remote, 318, kind: .message, serial: 1)
        return frameBytes(header, encoded(Int32(0), FakeMachines.domain(0), Int32(5), detail))
    }

    /// A daemon with machines that end as told.
    private static func daemon(quitting quit: @escaping FakeDaemon.Answer) -> FakeDaemon.Answer {
        { frame in
            switch (frame.header.program, frame.header.procedure) {
            case (.qemu, 1) where String(decoding: frame.payload, as: UTF8.self).contains("quit"): quit(frame)
            default: FakeMachines.answer(frame)
            }
        }
    }

    private func ending(_ quit: @escaping FakeDaemon.Answer) async throws -> Shutdown {
        try await FakeDaemon.withConnection(answering: Self.daemon(quitting: quit)) { _, connection in
            let domain = Domain(LibvirtMonitor(connection, .name("m-0")), name: "m-0")
            try await domain.open()
            let shutdown = try await domain.quit()
            await domain.close()
            return shutdown
        }
    }

    @Test func libvirtLosesTheAnswer() async throws {
        let shutdown = try await ending { frame in
            let text = "Unable to read from monitor: Connection reset by peer"
            return [frame.refusal(RemoteFailure(code: 38, message: text)), .send(Self.stopped(detail: 5))]
        }
        #expect(shutdown.reason == .quit)
        #expect(shutdown.fate == .ended)
    }

    @Test func theMachineIsGoneBeforeTheAnswer() async throws {
        let shutdown = try await ending { _ in [.send(Self.stopped(detail: 5))] }
        #expect(shutdown.reason == .quit)
    }

    @Test func theDaemonGoesInstead() async throws {
        let shutdown = try await ending { _ in [.hangUp] }
        #expect(shutdown.reason == .unannounced)
        #expect(shutdown.fate == nil)
    }
}
