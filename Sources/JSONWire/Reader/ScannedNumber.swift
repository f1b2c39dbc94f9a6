/// A number as it is written, taken apart: `±digits × 10^exponent`.
struct ScannedNumber {
    /// Offset of the first byte.
    let start: Int
    /// Offset behind the last byte.
    var end: Int
    var isNegative = false
    /// Neither a fraction nor an exponent is written.
    var isIntegerLiteral = true
    /// `inf` or `nan`.
    var isFinite = true

    /// The digits up to the last one that is not zero.
    var digits: UInt64 = 0
    /// There are more digits than ``digits`` can hold.
    var hasMoreDigits = false
    /// The power of ten to multiply with.
    var exponent = 0
    /// Zeros that count only once another digit follows.
    private var pendingZeros = 0

    /// Takes the number apart that begins at `start`.
    ///
    /// - Throws: When there is no number or it is not written as JSON says.
    init(in bytes: RawSpan, at start: Int, allowsNonFinite: Bool) throws(JSONError) {
        self.start = start
        end = start
        if bytes.isByte(UInt8(ascii: "-"), at: end) {
            isNegative = true
            end += 1
        }
        guard end < bytes.byteCount else { throw bytes.unexpected(.digit, at: end) }
        switch bytes.byte(at: end) {
        case UInt8(ascii: "0"):
            end += 1
            if bytes.hasDigit(at: end) { throw JSONError(.leadingZero, at: end - 1) }
        case UInt8(ascii: "1")...UInt8(ascii: "9"):
            scanDigits(in: bytes)
        case UInt8(ascii: "i"), UInt8(ascii: "n"):
            let literal: StaticString = bytes.byte(at: end) == UInt8(ascii: "i") ? "inf" : "nan"
            end = try bytes.endOfLiteral(literal, at: end, else: .number)
            guard allowsNonFinite else { throw JSONError(.nonFiniteNumber, at: start) }
            (isIntegerLiteral, isFinite) = (false, false)
            return
        default:
            throw bytes.unexpected(end == start ? .number : .digit, at: end)
        }
        try scanFraction(in: bytes)
        try scanExponent(in: bytes)
        exponent += pendingZeros
    }

    private mutating func scanDigits(in bytes: RawSpan) {
        while bytes.hasDigit(at: end) {
            append(bytes.byte(at: end) &- UInt8(ascii: "0"))
            end += 1
        }
    }

    private mutating func scanFraction(in bytes: RawSpan) throws(JSONError) {
        guard bytes.isByte(UInt8(ascii: "."), at: end) else { return }
        isIntegerLiteral = false
        end += 1
        let first = end
        scanDigits(in: bytes)
        guard end > first else { throw bytes.unexpected(.digit, at: end) }
        exponent -= end - first
    }

    private mutating func scanExponent(in bytes: RawSpan) throws(JSONError) {
        guard bytes.isByte(UInt8(ascii: "e"), at: end) || bytes.isByte(UInt8(ascii: "E"), at: end) else { return }
        isIntegerLiteral = false
        end += 1
        let isNegative = bytes.isByte(UInt8(ascii: "-"), at: end)
        if isNegative || bytes.isByte(UInt8(ascii: "+"), at: end) { end += 1 }
        guard bytes.hasDigit(at: end) else { throw bytes.unexpected(.digit, at: end) }
        var written = 0
        while bytes.hasDigit(at: end) {
            // Far beyond what any number of digits in memory can make up for.
            if written < Int.max / 1000 { written = written * 10 + Int(bytes.byte(at: end) &- UInt8(ascii: "0")) }
            end += 1
        }
        exponent += isNegative ? -written : written
    }

    private mutating func append(_ digit: UInt8) {
        guard digit != 0 else {
            if digits != 0 { pendingZeros += 1 }
            return
        }
        guard !hasMoreDigits else {
            pendingZeros = 0
            return
        }
        for _ in 0...pendingZeros where !hasMoreDigits {
            (digits, hasMoreDigits) = digits.multipliedReportingOverflow(by: 10)
        }
        pendingZeros = 0
        guard !hasMoreDigits else { return }
        (digits, hasMoreDigits) = digits.addingReportingOverflow(UInt64(digit))
    }
}

extension ScannedNumber {
    /// The absolute value as an exact integer.
    ///
    /// - Throws: ``JSONError/Code/notAnInteger``, or ``JSONError/Code/outOfRange`` above `UInt64.max`.
    func magnitude() throws(JSONError) -> UInt64 {
        guard isFinite, hasMoreDigits || digits == 0 || exponent >= 0 else { throw JSONError(.notAnInteger, at: start) }
        guard !hasMoreDigits else { throw JSONError(exponent < 0 ? .notAnInteger : .outOfRange, at: start) }
        guard let magnitude = scaledDigits else { throw JSONError(.outOfRange, at: start) }
        return magnitude
    }

    /// The absolute value of what is written as an integer; `nil` for other numbers and above `UInt64.max`.
    var literalMagnitude: UInt64? { isIntegerLiteral && !hasMoreDigits ? scaledDigits : nil }

    /// `digits × 10^exponent` for an exponent that is not negative; `nil` above `UInt64.max`.
    private var scaledDigits: UInt64? {
        guard digits != 0 else { return 0 }
        var magnitude = digits
        for _ in 0..<min(exponent, 20) {
            let (product, overflow) = magnitude.multipliedReportingOverflow(by: 10)
            guard !overflow else { return nil }
            magnitude = product
        }
        return magnitude
    }

    /// The nearest `Double`; infinity beyond the largest.
    func double(from bytes: RawSpan) -> Double {
        guard isFinite else {
            let value = bytes.byte(at: end - 1) == UInt8(ascii: "f") ? Double.infinity : Double.nan
            return isNegative ? -value : value
        }
        guard !hasMoreDigits, digits <= 1 << 53, -22...22 ~= exponent else { return parsedDouble(from: bytes) }
        // Both operands are exact, so that the one rounding of the operation is the right one.
        let value = Double(digits)
        let scaled = exponent < 0 ? value / Self.powerOfTen(-exponent) : value * Self.powerOfTen(exponent)
        return isNegative ? -scaled : scaled
    }

    /// The nearest `Double`, unless it is beyond the largest.
    ///
    /// - Throws: ``JSONError/Code/nonFiniteNumber``.
    func finiteDouble(from bytes: RawSpan) throws(JSONError) -> Double {
        let value = double(from: bytes)
        guard value.isFinite else { throw JSONError(.nonFiniteNumber, at: start) }
        return value
    }

    /// Exact up to 22.
    private static func powerOfTen(_ exponent: Int) -> Double {
        var power = 1.0
        for _ in 0..<exponent { power *= 10 }
        return power
    }

    @inline(never)
    private func parsedDouble(from bytes: RawSpan) -> Double {
        let text = unsafe bytes.extracting(unchecked: start..<end).withUnsafeBytes { text in
            unsafe String(decoding: text, as: UTF8.self)
        }
        // The standard library reads every number that JSON's grammar allows, the same in any locale.
        return Double(text) ?? .nan
    }
}

extension RawSpan {
    @inline(__always)
    fileprivate func hasDigit(at offset: Int) -> Bool {
        offset < byteCount && byte(at: offset) &- UInt8(ascii: "0") < 10
    }
}
