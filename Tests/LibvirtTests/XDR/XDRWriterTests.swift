import LibvirtProtocol
import Testing

@Suite struct XDRWriterTests {
    @Test func integersAndText() {
        #expect(encoded(Int32(-1)) == [0xFF, 0xFF, 0xFF, 0xFF])
        #expect(encoded(UInt64(1) << 32) == [0, 0, 0, 1, 0, 0, 0, 0])
        #expect(encoded("stop!") == [0, 0, 0, 5] + Array("stop!".utf8) + [0, 0, 0])
        #expect(encoded("") == [0, 0, 0, 0])
    }

    @Test func whatMayBeAbsentAndLists() {
        #expect(encoded(String?.none) == [0, 0, 0, 0])
        #expect(encoded(String?.some("a")) == [0, 0, 0, 1, 0, 0, 0, 1, 0x61, 0, 0, 0])
        #expect(encoded([Int32(1), 2]) == [0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 2])
    }

    @Test func theLongestTextIsKnown() {
        var writer = XDRWriter()
        writer.write("four")
        writer.write(XDRText([UInt8](repeating: 0x20, count: 4 << 20 | 1)))
        writer.write("more")
        #expect(writer.longestTextWritten > XDRWriter.longestText)
    }
}
