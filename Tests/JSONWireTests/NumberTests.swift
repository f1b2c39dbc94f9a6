import JSONWire
import TestSupport
import Testing

@Suite("Numbers")
struct NumberTests {
    @Test(
        "Integers are exact over the whole range",
        arguments: [
            ("0", .integer(0)), ("-0", .integer(0)), ("7", .integer(7)), ("-1", .integer(-1)),
            ("999999999999999999", .integer(999_999_999_999_999_999)),
            ("1000000000000000000", .integer(1_000_000_000_000_000_000)),
            ("9007199254740993", .integer(9_007_199_254_740_993)),
            ("9223372036854775807", .integer(.max)),
            ("9223372036854775808", .unsigned(9_223_372_036_854_775_808)),
            ("-9223372036854775808", .integer(.min)),
            ("18446744073709551615", .unsigned(.max)),
        ] as [(String, JSONValue)]
    )
    func exactIntegers(text: String, value: JSONValue) throws {
        #expect(try parse(text) == value)
        #expect(try parse("[\(text)]") == [value])
        if let signed = value.int64 { #expect(try Int64(json: text) == signed) }
        if let unsigned = value.uint64 { #expect(try UInt64(json: text) == unsigned) }
    }

    @Test(
        "Integers beyond 64 bits become the nearest double",
        arguments: [
            ("18446744073709551616", 18446744073709551616.0), ("-9223372036854775809", -9223372036854775809.0),
            ("-18446744073709551615", -18446744073709551615.0), ("100000000000000000000", 1e20),
            ("123456789012345678901234567890", 123456789012345678901234567890.0),
            ("1" + repeated("0", 400), Double.infinity),
        ]
    )
    func largeIntegers(text: String, value: Double) throws {
        #expect(try parse(text) == .double(value))
        #expect(try Double(json: text) == value)
        #expect(throws: JSONError(.outOfRange, at: 0)) { try UInt64(json: text) }
        #expect(throws: JSONError(.outOfRange, at: 0)) { try Int64(json: text) }
    }

    @Test("Each integer type keeps its own range")
    func integerRanges() throws {
        #expect(try Int8(json: "-128") == -128)
        #expect(try Int8(json: "127") == 127)
        #expect(try UInt8(json: "255") == 255)
        #expect(try Int16(json: "-32768") == -32768)
        #expect(try UInt16(json: "65535") == 65535)
        #expect(try Int32(json: "-2147483648") == -2_147_483_648)
        #expect(try UInt32(json: "4294967295") == 4_294_967_295)
        #expect(try Int(json: "-5") == -5)
        #expect(try UInt(json: "5") == 5)
        let outOfRange = JSONError(.outOfRange, at: 1)
        #expect(throws: outOfRange) { try Int8(json: " 128") }
        #expect(throws: outOfRange) { try Int8(json: " -129") }
        #expect(throws: outOfRange) { try UInt8(json: " 256") }
        #expect(throws: outOfRange) { try UInt8(json: " -1") }
        #expect(throws: outOfRange) { try UInt64(json: " -1") }
        #expect(throws: outOfRange) { try UInt64(json: " 18446744073709551616") }
        #expect(throws: outOfRange) { try Int64(json: " 9223372036854775808") }
        #expect(throws: outOfRange) { try Int64(json: " -9223372036854775809") }
        #expect(throws: outOfRange) { try Int64(json: " -18446744073709551615") }
    }

    @Test(
        "An integer may be written with a fraction or an exponent",
        arguments: [
            ("1.0", 1), ("-0", 0), ("-0.0", 0), ("1e3", 1000), ("1E+2", 100), ("10e-1", 1), ("12.50e1", 125),
            ("0e1", 0),
            ("0e99999999999999999999", 0), ("0.000e-5", 0), ("100e-2", 1), ("-3.00", -3),
            ("9223372036854775807.0", .max), ("922337203685477580.7e1", .max), ("-9223372036854775808.000", .min),
            ("9007199254740993.0", 9_007_199_254_740_993), ("1" + repeated("0", 30) + "e-30", 1),
            ("0." + repeated("0", 30) + "1e31", 1),
        ] as [(String, Int64)]
    )
    func integralNumbers(text: String, value: Int64) throws {
        #expect(try Int64(json: text) == value)
    }

    @Test(
        "Anything but an integer is refused where an integer is read",
        arguments: [
            "0.5", "1.5", "-1e-1", "1e-400", "inf", "-inf", "nan", "-nan", "123456789012345678901234.5", "4.9e-324",
            "1.00000000000000000000000000000000000001",
        ]
    )
    func notIntegers(text: String) {
        #expect(throws: JSONError(.notAnInteger, at: 0)) { try Int64(json: text) }
        #expect(throws: JSONError(.notAnInteger, at: 0)) { try UInt8(json: text) }
    }

    @Test("Integral numbers out of range are refused", arguments: ["1e19", "1e400", "-1e19", "1e99999999999999999999"])
    func integralOutOfRange(text: String) {
        #expect(throws: JSONError(.outOfRange, at: 0)) { try Int64(json: text) }
    }

    @Test(
        "Doubles are rounded correctly",
        arguments: [
            "0.1", "0.3", "1.7976931348623157e308", "2.2250738585072014e-308", "4.9e-324", "5e-324", "2e-324", "1e-400",
            "2.2250738585072011e-308", "9007199254740993", "9007199254740992.5", "1e22", "1e23", "-1e-22", "1e-23",
            "8.5e22", "123456789012345680", "0.000001", "3.141592653589793238462643383279502884197", "1e0", "0e1",
            "179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878.5",
            "7.2057594037927933e16", "1.00000000000000011102230246251565404236316680908203125",
        ]
    )
    func roundedDoubles(text: String) throws {
        let expected = try #require(Double(text))
        #expect(try Double(json: text) == expected)
        #expect(try [Double](json: "[\(text)]") == [expected])
        guard !text.hasPrefix("-") else { return }
        #expect(try Double(json: "-" + text) == -expected)
    }

    @Test("A negative zero keeps its sign as a double")
    func negativeZero() throws {
        for text in ["-0", "-0.0", "-0e5", "-1e-400"] {
            let value = try Double(json: text)
            #expect(value == 0 && value.sign == .minus, "\(text)")
        }
        #expect(try Double(json: "0").sign == .plus)
    }

    @Test("Random doubles survive writing and reading")
    func doubleRoundTrip() throws {
        var random = SplitMix64(seed: 1)
        for _ in 0..<20_000 {
            let value = Double(bitPattern: random.next())
            guard value.isFinite else { continue }
            #expect(try Double(json: value.jsonBytes()).bitPattern == value.bitPattern)
        }
    }

    @Test("Short decimals equal what the standard library reads")
    func shortDecimals() throws {
        var random = SplitMix64(seed: 2)
        for _ in 0..<20_000 {
            let digits = UInt64.random(in: 0...(1 << Int.random(in: 1...60, using: &random)), using: &random)
            let text = "\(digits)e\(Int.random(in: -40...40, using: &random))"
            #expect(try Double(json: text) == Double(text), "\(text)")
        }
    }

    @Test("Infinities and not-a-number are numbers, as QEMU prints them")
    func nonFinite() throws {
        #expect(try Double(json: "inf") == .infinity)
        #expect(try Double(json: "-inf") == -.infinity)
        #expect(try Double(json: "nan").isNaN)
        #expect(try Double(json: "-nan").isNaN)
        #expect(try Double(json: "1e400") == .infinity)
        #expect(try Double(json: "-1e400") == -.infinity)
        #expect(try parse("[inf, -inf, 1e400]") == [.double(.infinity), .double(-.infinity), .double(.infinity)])
        #expect(try parse("nan").double?.isNaN == true)
        for text in ["inf", "-inf", "nan", "-nan", "1e400", "[nan]", #"{"a": -inf}"#] { try skip(text) }
    }

    @Test("The strict mode refuses them", arguments: ["inf", "-inf", "nan", "-nan", "1e400", "-1e400"])
    func strictNonFinite(text: String) {
        let strict = JSONReader.Options(allowsNonFiniteNumbers: false)
        let error = JSONError(.nonFiniteNumber, at: 0)
        #expect(throws: error) { try Double(json: text, options: strict) }
        #expect(throws: error) { try parse(text, options: strict) }
        #expect(throws: error) { try skip(text, options: strict) }
    }

    @Test(
        "What JSON does not call a number is refused",
        arguments: [
            ("01", JSONError(.leadingZero, at: 0)), ("-01", JSONError(.leadingZero, at: 1)),
            ("00", JSONError(.leadingZero, at: 0)),
            ("+1", JSONError(.unexpected(expected: .value, found: UInt8(ascii: "+")), at: 0)),
            (".5", JSONError(.unexpected(expected: .value, found: UInt8(ascii: ".")), at: 0)),
            ("1.", JSONError(.endOfInput(expected: .digit), at: 2)),
            ("1.e5", JSONError(.unexpected(expected: .digit, found: UInt8(ascii: "e")), at: 2)),
            ("1e", JSONError(.endOfInput(expected: .digit), at: 2)),
            ("1e+", JSONError(.endOfInput(expected: .digit), at: 3)),
            ("1e+x", JSONError(.unexpected(expected: .digit, found: UInt8(ascii: "x")), at: 3)),
            ("-", JSONError(.endOfInput(expected: .digit), at: 1)),
            ("--1", JSONError(.unexpected(expected: .digit, found: UInt8(ascii: "-")), at: 1)),
            ("-a", JSONError(.unexpected(expected: .digit, found: UInt8(ascii: "a")), at: 1)),
            ("0x10", JSONError(.trailingBytes, at: 1)), ("1_000", JSONError(.trailingBytes, at: 1)),
            ("1.5.5", JSONError(.trailingBytes, at: 3)), ("1 2", JSONError(.trailingBytes, at: 2)),
            ("in", JSONError(.endOfInput(expected: .number), at: 2)),
            ("inx", JSONError(.unexpected(expected: .number, found: UInt8(ascii: "x")), at: 2)),
            ("na", JSONError(.endOfInput(expected: .number), at: 2)),
            ("infinity", JSONError(.trailingBytes, at: 3)),
            ("NaN", JSONError(.unexpected(expected: .value, found: UInt8(ascii: "N")), at: 0)),
        ]
    )
    func malformed(text: String, error: JSONError) {
        #expect(parseFailure(text) == error)
        #expect(skipFailure(text) == error)
        #expect(throws: JSONError.self) { try Double(json: text) }
        #expect(throws: JSONError.self) { try Int(json: text) }
    }

    @Test("Very long numbers are read", arguments: [20, 21, 1000, 100_000])
    func longNumbers(count: Int) throws {
        let digits = repeated("9", count)
        #expect(try Double(json: "0." + digits) == 1)
        #expect(try Double(json: digits + "e-\(count)") == 1)
        #expect(try Int(json: "1." + repeated("0", count)) == 1)
        try skip("-" + digits + "." + digits + "E+" + digits)
    }
}
