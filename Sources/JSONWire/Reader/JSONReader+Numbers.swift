extension JSONReader {
    /// Reads an integer, exactly.
    ///
    /// A number that is written with a fraction or an exponent is read too if it is an integer (`1.0`, `1e3`).
    ///
    /// - Throws: ``JSONError/Code/notAnInteger``, ``JSONError/Code/outOfRange`` when it does not fit into `Value`, or
    ///   when no number begins here.
    @inlinable
    public mutating func readInteger<Value: FixedWidthInteger>(
        _ type: Value.Type = Value.self
    ) throws(JSONError) -> Value {
        let integer = try readScannedInteger()
        guard let value = Value(integer) else { throw integer.outOfRange }
        return value
    }

    /// Reads a number as the nearest `Double`.
    ///
    /// - Throws: ``JSONError/Code/nonFiniteNumber`` when the options refuse it, or when no number begins here.
    public mutating func readDouble() throws(JSONError) -> Double {
        _ = try nextByte(expecting: .number)
        return try double(of: scanNumber())
    }

    @usableFromInline
    mutating func readScannedInteger() throws(JSONError) -> ScannedInteger {
        _ = try nextByte(expecting: .number)
        if let short = shortInteger() { return short }
        let number = try scanNumber()
        return ScannedInteger(magnitude: try number.magnitude(), isNegative: number.isNegative, start: number.start)
    }

    /// Reads the number that begins here into what keeps it exact.
    mutating func readNumber() throws(JSONError) -> JSONValue {
        if let short = shortInteger() { return short.value }
        let number = try scanNumber()
        if let magnitude = number.literalMagnitude {
            let integer = ScannedInteger(magnitude: magnitude, isNegative: number.isNegative, start: number.start)
            if let value = integer.fittingValue { return value }
        }
        return .double(try double(of: number))
    }

    /// Reads an integer of at most 18 digits without fraction or exponent; else consumes nothing.
    @inline(__always)
    private mutating func shortInteger() -> ScannedInteger? {
        var end = offset
        let isNegative = bytes.byte(at: end) == UInt8(ascii: "-")
        if isNegative { end &+= 1 }
        let first = end
        var magnitude: UInt64 = 0
        while end < bytes.byteCount {
            let byte = bytes.byte(at: end)
            let digit = byte &- UInt8(ascii: "0")
            guard digit < 10 else {
                // The letters and the point are left to the complete scanner.
                if byte == UInt8(ascii: ".") || byte | 0x20 == UInt8(ascii: "e") { return nil }
                break
            }
            magnitude = magnitude &* 10 &+ UInt64(digit)
            end &+= 1
        }
        let count = end &- first
        guard 1...18 ~= count, count == 1 || bytes.byte(at: first) != UInt8(ascii: "0") else { return nil }
        defer { offset = end }
        return ScannedInteger(magnitude: magnitude, isNegative: isNegative, start: offset)
    }

    private func double(of number: ScannedNumber) throws(JSONError) -> Double {
        options.allowsNonFiniteNumbers ? number.double(from: bytes) : try number.finiteDouble(from: bytes)
    }

    private mutating func scanNumber() throws(JSONError) -> ScannedNumber {
        let number = try ScannedNumber(in: bytes, at: offset, allowsNonFinite: options.allowsNonFiniteNumbers)
        offset = number.end
        return number
    }
}
