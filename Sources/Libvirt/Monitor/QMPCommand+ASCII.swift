internal import JSONWire
internal import QMP

extension QMPCommand {
    /// The command as libvirt takes it: without an id, which it makes up itself, and all in ASCII, since newer ones refuse
    /// other characters unless they are escaped.
    var asciiJSON: [UInt8] {
        var writer = JSONWriter(reservingCapacity: 32 + name.utf8.count + (arguments?.count ?? 0))
        writer.beginObject()
        writer.key("execute")
        writer.write(name)
        if let arguments {
            writer.key("arguments")
            writer.write(raw: arguments)
        }
        writer.endObject()
        return writer.bytes.escapedToASCII
    }
}

extension [UInt8] {
    /// JSON with all characters outside of ASCII escaped. They are within strings, where escapes are allowed.
    var escapedToASCII: [UInt8] {
        guard contains(where: { $0 >= 0x80 }) else { return self }
        var result: [UInt8] = []
        result.reserveCapacity(count * 2)
        for unit in String(decoding: self, as: UTF8.self).utf16 {
            if unit < 0x80 {
                result.append(UInt8(unit))
            } else {
                let digits = String(unit, radix: 16)
                result +=
                    Array("\\u".utf8) + repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count) + digits.utf8
            }
        }
        return result
    }
}
