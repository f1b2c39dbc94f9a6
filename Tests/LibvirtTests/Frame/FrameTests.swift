import LibvirtProtocol
import Testing

@Suite struct FrameTests {
    /// The first call of every connection.
    private static let authList: [UInt8] = [
        0, 0, 0, 0x1C, 0x20, 0, 0x80, 0x86, 0, 0, 0, 1, 0, 0, 0, 0x42, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0,
    ]

    @Test func headersAreWrittenAsTheyAreRead() throws {
        var writer = XDRWriter()
        let header = FrameHeader(.remote, 66, kind: .call, serial: 1)
        header.write(to: &writer, payloadSize: 0)
        #expect(writer.bytes == Self.authList)
        let read: FrameHeader = try decoded(Self.authList)
        #expect(read == header)
    }

    @Test func headersThatCannotBe() {
        var kind = Self.authList
        kind[19] = 7
        #expect(failure(of: FrameHeader.self, kind)?.offset == 16)
        var status = Self.authList
        status[27] = 3
        #expect(failure(of: FrameHeader.self, status)?.offset == 24)
    }

    @Test func aFrameIsWholeWithItsLastByte() {
        let frame = Self.authList + Self.authList.prefix(3)
        for end in 0..<28 { #expect(finding(Array(frame[..<end])) == .incomplete, "\(end) bytes") }
        for end in 28...31 {
            #expect(finding(Array(frame[..<end])) == .frame(size: 28), "\(end) bytes")
        }
    }

    @Test func lengthsThatNoFrameHas() {
        for length in [0, 27, 33_554_437, 1 << 31, UInt32.max] as [UInt32] {
            #expect(finding(encoded(length)) == .invalid(length: length))
        }
        #expect(finding(encoded(UInt32(33_554_436))) == .incomplete)
    }

    private func finding(_ bytes: [UInt8]) -> FrameReader.Finding { FrameReader.next(in: bytes.span.bytes) }
}
