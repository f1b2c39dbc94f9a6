/// Something that can be read from XDR.
package protocol XDRDecodable {
    init(from reader: inout XDRReader) throws(XDRError)
}

/// Something that can be written as XDR.
package protocol XDREncodable {
    func write(to writer: inout XDRWriter)
}

package typealias XDRCodable = XDRDecodable & XDREncodable

/// Nothing at all, where a procedure has no arguments or no result.
package struct XDRVoid: XDRCodable, Hashable, Sendable {
    package init() {}
    package init(from reader: inout XDRReader) throws(XDRError) {}
    package func write(to writer: inout XDRWriter) {}
}

extension Int32: XDRCodable {
    package init(from reader: inout XDRReader) throws(XDRError) { self = try reader.readInteger() }
    package func write(to writer: inout XDRWriter) { writer.writeInteger(self) }
}

extension UInt32: XDRCodable {
    package init(from reader: inout XDRReader) throws(XDRError) { self = try reader.readInteger() }
    package func write(to writer: inout XDRWriter) { writer.writeInteger(self) }
}

extension Int64: XDRCodable {
    package init(from reader: inout XDRReader) throws(XDRError) { self = try reader.readInteger() }
    package func write(to writer: inout XDRWriter) { writer.writeInteger(self) }
}

extension UInt64: XDRCodable {
    package init(from reader: inout XDRReader) throws(XDRError) { self = try reader.readInteger() }
    package func write(to writer: inout XDRWriter) { writer.writeInteger(self) }
}

extension Double: XDRCodable {
    package init(from reader: inout XDRReader) throws(XDRError) { self.init(bitPattern: try reader.readInteger()) }
    package func write(to writer: inout XDRWriter) { writer.writeInteger(bitPattern) }
}

/// Text. What is not UTF-8 in it is replaced: a host's odd file name spoils no list of machines.
extension String: XDRCodable {
    package init(from reader: inout XDRReader) throws(XDRError) {
        self.init(decoding: try reader.readCountedOpaque(), as: UTF8.self)
    }

    package func write(to writer: inout XDRWriter) { writer.writeCountedOpaque(utf8) }
}

extension Optional: XDRDecodable where Wrapped: XDRDecodable {
    package init(from reader: inout XDRReader) throws(XDRError) {
        let start = reader.offset
        switch try reader.readInteger(UInt32.self) {
        case 0: self = nil
        case 1: self = try reader.read(Wrapped.self)
        default: throw XDRError(expected: "0 or 1 for what may be absent", offset: start)
        }
    }
}

extension Optional: XDREncodable where Wrapped: XDREncodable {
    package func write(to writer: inout XDRWriter) {
        writer.writeInteger(UInt32(self == nil ? 0 : 1))
        if let self { writer.write(self) }
    }
}

extension Array: XDRDecodable where Element: XDRDecodable {
    package init(from reader: inout XDRReader) throws(XDRError) {
        let count = try reader.readElementCount()
        self = []
        for _ in 0..<count { append(try reader.read()) }
    }
}

extension Array: XDREncodable where Element: XDREncodable {
    package func write(to writer: inout XDRWriter) {
        writer.writeInteger(UInt32(clamping: count))
        for element in self { writer.write(element) }
    }
}
