import Testing

@testable import ControlCommands

@Suite("Tables and numbers for people")
struct TableTests {
    @Test func `columns stand below each other, and nothing is behind the last`() {
        let table = Table(
            [.left("NAME"), .right("SIZE"), .left("FILE")],
            rows: [[.init("a"), .init("1 B"), .init("long")], [.init("äöü日本"), .init(nil), .init("x")]]
        )
        #expect(table.text(.plain) == "NAME   SIZE  FILE\na       1 B  long\näöü日本     -  x")
    }

    @Test func `without titles there is no line for them`() {
        #expect(Table([.left(""), .left("")], rows: [[.init("a"), .init("b")]]).text(.plain) == "a  b")
    }

    @Test func `colour takes no room`() {
        let table = Table(
            [.left("A"), .left("B")],
            rows: [[.init("x", .red), .init("y")], [.init("long"), .init("z")]]
        )
        let text = "\u{1B}[1mA     B\u{1B}[0m\n\u{1B}[31mx\u{1B}[0m     y\nlong  z"
        #expect(table.text(TextStyle(usesColor: true)) == text)
    }

    @Test func `nothing is cut off`() {
        let long = String(repeating: "x", count: 5000)
        #expect(Table([.left("A")], rows: [[.init(long)]]).text(.plain).hasSuffix(long))
    }

    @Test(arguments: [
        (0, "0 B"), (1, "1 B"), (1023, "1023 B"), (1024, "1 KiB"), (1536, "1.5 KiB"), (200_704, "196 KiB"),
        (1_048_575, "1 MiB"), (68_719_476_736, "64 GiB"), (Int.max, "8 EiB"), (-2048, "-2 KiB"), (10_700, "10.4 KiB"),
    ])
    func `sizes`(bytes: Int, text: String) {
        #expect("\(ByteSize(bytes))" == text)
    }

    @Test func `sizes beyond all units`() {
        #expect("\(ByteSize(UInt64.max))" == "16 EiB")
        #expect("\(ByteSize(Double.infinity))".hasSuffix(" EiB"))
        #expect("\(ByteSize(Double.nan))" == "0 B")
    }

    @Test(arguments: [
        (Duration.zero, "0 ns"), (.nanoseconds(999), "999 ns"), (.nanoseconds(1530), "1.53 µs"),
        (.microseconds(999_999), "1 s"), (.milliseconds(12), "12 ms"), (.seconds(59), "59 s"),
        (.milliseconds(59_990), "1 min 0 s"), (.seconds(125), "2 min 5 s"), (.seconds(3_725), "1 h 2 min"),
        (.seconds(273_600), "3 d 4 h"), (.milliseconds(-1500), "-1.5 s"),
    ])
    func `durations`(duration: Duration, text: String) {
        #expect(duration.text == text)
    }

    @Test func `the longest duration there is`() {
        #expect(Duration.seconds(Int64.max).text.hasSuffix(" h"))
    }

    @Test(arguments: [
        (0.0, "0"), (0.004, "0"), (0.07, "0.07"), (9.99, "9.99"), (9.996, "10"), (12.34, "12.3"), (99.96, "100"),
        (123_456.7, "123457"), (-0.001, "0"), (1.5, "1.5"),
    ])
    func `numbers`(number: Double, text: String) {
        #expect(number.inThreeDigits == text)
    }
}
