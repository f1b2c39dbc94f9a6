/// An integer from the input, of any sign and of up to 64 bits.
@usableFromInline
struct ScannedInteger {
    @usableFromInline let magnitude: UInt64
    @usableFromInline let isNegative: Bool
    /// Where it begins.
    let start: Int

    @usableFromInline @inline(never)
    var outOfRange: JSONError { JSONError(.outOfRange, at: start) }

    /// The integer as a value; `nil` below `Int64.min`.
    var fittingValue: JSONValue? {
        if isNegative { return Int64(self).map(JSONValue.integer) }
        return JSONValue(magnitude)
    }

    /// The integer as a value, where at most 18 digits are known to be.
    var value: JSONValue {
        let value = Int64(truncatingIfNeeded: magnitude)
        return .integer(isNegative ? 0 &- value : value)
    }
}

extension FixedWidthInteger {
    /// The value of an integer from the input; `nil` if it does not fit.
    @inlinable
    init?(_ integer: ScannedInteger) {
        guard integer.isNegative else {
            self.init(exactly: integer.magnitude)
            return
        }
        guard integer.magnitude <= Int64.min.magnitude else { return nil }
        self.init(exactly: Int64(truncatingIfNeeded: 0 &- integer.magnitude))
    }
}
