internal import JSONWire
internal import NIOCore
internal import QMPProtocol

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// A command as it goes over the wire.
struct OutboundMessage: Sendable {
    let bytes: ByteBuffer
    let descriptors: OwnedDescriptors?

    /// - Throws: `QMPError.Code.invalidCommand` for what QEMU could not take.
    init(_ command: QMPCommand, id: RequestID) throws(QMPError) {
        if command.execution == .outOfBand, !command.descriptors.isEmpty {
            // QEMU keeps one set of descriptors, which this one would take from a command that it overtakes.
            throw .invalidCommand("\(command.name): descriptors cannot travel out of band", command: command.name)
        }
        try Self.checkDepth(command)
        bytes = Self.encode(command, id: id)
        descriptors = command.descriptors.isEmpty ? nil : try OwnedDescriptors(duplicating: command)
    }

    /// QEMU refuses messages nested deeper than 1024, and its error would not say whose it is.
    private static func checkDepth(_ command: QMPCommand) throws(QMPError) {
        guard let arguments = command.arguments, arguments.count > 2 * 1022 else { return }
        var reader = JSONReader(arguments.span.bytes, options: JSONReader.Options(maximumDepth: 1023))
        do {
            try reader.skipValue()
        } catch {
            throw .invalidCommand("the arguments of \(command.name) are not valid: \(error)", command: command.name)
        }
    }

    private static func encode(_ command: QMPCommand, id: RequestID) -> ByteBuffer {
        var writer = JSONWriter(reservingCapacity: 64 + command.name.utf8.count + (command.arguments?.count ?? 0))
        writer.beginObject()
        writer.key(command.execution == .inBand ? "execute" : "exec-oob")
        writer.write(command.name)
        if let arguments = command.arguments {
            writer.key("arguments")
            writer.write(raw: arguments)
        }
        writer.member("id", id.rawValue)
        writer.endObject()
        var buffer = ByteBuffer(bytes: writer.bytes)
        buffer.writeInteger(UInt8(ascii: "\n"))
        return buffer
    }

    /// The request that ends the negotiation.
    static func negotiation(outOfBand: Bool) -> ByteBuffer {
        let enable = outOfBand ? #", "arguments": {"enable": ["oob"]}"# : ""
        return ByteBuffer(string: #"{"execute": "qmp_capabilities"\#(enable), "id": \#(RequestID.negotiation)}"# + "\n")
    }
}

/// Descriptors that are closed with their last holder.
///
/// Those of a command are duplicates: one that is cancelled is still sent when its turn was due, and by then the caller may
/// have closed its own.
package final class OwnedDescriptors: Sendable {
    package let numbers: [CInt]

    /// Takes over descriptors, which are nobody else's from here on.
    init(adopting numbers: [CInt]) { self.numbers = numbers }

    package init(duplicating command: QMPCommand) throws(QMPError) {
        guard command.descriptors.count <= 253 else {
            throw .invalidCommand("\(command.name): a command carries at most 253 descriptors", command: command.name)
        }
        var numbers: [CInt] = []
        for descriptor in command.descriptors {
            let duplicate = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
            guard duplicate >= 0 else {
                let reason = SystemError.last("fcntl")
                for number in numbers { close(number) }
                throw .invalidCommand(
                    "\(command.name): descriptor \(descriptor) cannot be passed: \(reason)",
                    command: command.name
                )
            }
            numbers.append(duplicate)
        }
        self.numbers = numbers
    }

    deinit {
        for number in numbers { close(number) }
    }
}
