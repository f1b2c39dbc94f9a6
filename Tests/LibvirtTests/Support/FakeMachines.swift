import LibvirtProtocol

/// Machines of a ``FakeDaemon``, as many as there are numbers: `m-0`, `m-1`…
enum FakeMachines {
    static func domain(_ number: Int) -> RemoteDomain {
        RemoteDomain(name: "m-\(number)", uuid: RemoteUUID(7, UInt64(number)), id: Int32(number + 1))
    }

    /// Finds them, registers for events, and runs commands: each machine is QEMU 7.2, and tells its name.
    static let answer: FakeDaemon.Answer = { frame in
        switch (frame.header.program, frame.header.procedure) {
        case (.remote, 23):
            guard let name = try? decoded(frame.payload) as String, let number = Int(name.dropFirst(2)) else {
                return nil
            }
            return [frame.reply(domain(number))]
        case (.remote, 24): return [frame.reply(domain(Int(frame.payload[15])))]
        case (.remote, 316): return [frame.reply(Int32(3))]
        case (.qemu, 4): return [frame.reply(Int32(0))]
        case (.qemu, 1):
            guard let call = try? decoded(frame.payload) as Call else { return nil }
            return [frame.reply(reply(to: call))]
        default: return nil
        }
    }

    private static func reply(to call: Call) -> String {
        if call.command.contains("query-version") {
            return #"{"return": {"qemu": {"major": 7, "minor": 2, "micro": 0}, "package": ""}, "id": "libvirt-1"}"#
        }
        return #"{"return": {"name": "\#(call.domain.name)"}, "id": "libvirt-2"}"#
    }

    /// What comes with a command.
    private struct Call: XDRDecodable {
        let domain: RemoteDomain
        let command: String

        init(from reader: inout XDRReader) throws(XDRError) {
            domain = try reader.read()
            command = try reader.read()
        }
    }

    /// What the daemon tells when QEMU reports something.
    static func event(_ name: String, of number: Int) -> [UInt8] {
        EventTests.monitorEvent(name, of: domain(number))
    }

    /// What the daemon tells when QEMU crashed.
    static func crash(of number: Int) -> [UInt8] {
        let header = FrameHeader(.remote, 318, kind: .message, serial: 1)
        return frameBytes(header, encoded(Int32(0), domain(number), Int32(5), Int32(2)))
    }
}
