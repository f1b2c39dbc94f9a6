/// Text that is passed on as it is, without a look at it: JSON on its way from QEMU.
package struct XDRText: XDRCodable, Hashable, Sendable {
    package var bytes: [UInt8]

    package init(_ bytes: [UInt8]) { self.bytes = bytes }

    package init(from reader: inout XDRReader) throws(XDRError) { bytes = try reader.readCountedOpaque() }

    package func write(to writer: inout XDRWriter) { writer.writeCountedOpaque(bytes) }
}
