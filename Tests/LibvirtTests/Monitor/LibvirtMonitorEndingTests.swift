import Libvirt
import LibvirtProtocol
import QEMU
import QMP
import Testing

/// Machines that are told to quit. QEMU may close its monitor before it has read the last line break of libvirt's, and then
/// libvirt cannot read any more what QEMU said last: it takes the machine for crashed.
@Suite struct LibvirtMonitorEndingTests {
    private static let machine = RemoteDomain(name: "web", uuid: MessageTests.someUUID, id: 1)

    private static func stopped(detail: Int32) -> [UInt8] {
        let header = FrameHeader(.remote, 318, kind: .message, serial: 1)
        return frameBytes(header, encoded(Int32(0), machine, Int32(5), detail))
    }

    /// A daemon with one machine, which answers `quit` as told.
    private static func daemon(quitting quit: @escaping FakeDaemon.Answer) -> FakeDaemon.Answer {
        { frame in
            switch (frame.header.program, frame.header.procedure) {
            case (.remote, 23): [frame.reply(machine)]
            case (.qemu, 4): [frame.reply(Int32(0))]
            case (.qemu, 1) where String(decoding: frame.payload, as: UTF8.self).contains("quit"): quit(frame)
            case (.qemu, 1): [frame.reply(#"{"return":{"qemu":{"major":7,"minor":2,"micro":22},"package":""}}"#)]
            default: nil
            }
        }
    }

    private func ending(_ quit: @escaping FakeDaemon.Answer) async throws -> Shutdown {
        try await FakeDaemon.withConnection(answering: Self.daemon(quitting: quit)) { _, connection in
            let domain = Domain(LibvirtMonitor(connection, .name("web")), name: "web")
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
