import LibvirtProtocol
import TestSupport
import Testing

@Suite struct XDRReaderTests {
    @Test func integersAreBigEndian() throws {
        let bytes: [UInt8] = [0x00, 0x00, 0x01, 0x02, 0xFF, 0xFF, 0xFF, 0xFE]
        var reader = XDRReader(bytes.span.bytes)
        let first: UInt32 = try reader.read()
        let second: Int32 = try reader.read()
        #expect(first == 258)
        #expect(second == -2)
        #expect(reader.remaining == 0)
    }

    @Test func largeIntegersAndFractions() throws {
        let bytes: [UInt8] =
            [0x7F] + Array(repeating: 0xFF, count: 7) + Array(repeating: 0xFF, count: 8) + [0x3F, 0xF8]
            + Array(repeating: 0, count: 6)
        var reader = XDRReader(bytes.span.bytes)
        let first: Int64 = try reader.read()
        let second: UInt64 = try reader.read()
        let third: Double = try reader.read()
        #expect(first == .max)
        #expect(second == .max)
        #expect(third == 1.5)
    }

    @Test func textIsFilledUpToFourBytes() throws {
        let bytes: [UInt8] = [0, 0, 0, 5] + Array("monit".utf8) + [0, 0, 0] + [0, 0, 0, 7]
        var reader = XDRReader(bytes.span.bytes)
        let text: String = try reader.read()
        let next: UInt32 = try reader.read()
        #expect(text == "monit")
        #expect(next == 7)
    }

    @Test func whatIsNotUTF8IsReplaced() throws {
        let text: String = try decoded([0, 0, 0, 2, 0x41, 0xFF, 0, 0])
        #expect(text == "A\u{FFFD}")
    }

    @Test func absentAndPresent() throws {
        let absent: String? = try decoded([0, 0, 0, 0])
        let present: String? = try decoded([0, 0, 0, 1, 0, 0, 0, 0])
        #expect(absent == nil)
        #expect(present == "")
    }

    @Test func whatMayBeAbsentIsNothingElse() {
        #expect(failure(of: String?.self, [0, 0, 0, 2, 0, 0, 0, 0])?.offset == 0)
    }

    @Test func textThatIsCutOff() {
        let text: [UInt8] = [0, 0, 0, 5] + Array("monit".utf8) + [0, 0, 0]
        for end in text.indices {
            #expect(failure(of: String.self, Array(text[..<end])) != nil, "\(end) bytes")
        }
    }

    @Test func lengthsThatExceedTheFrame() {
        #expect(failure(of: String.self, [0xFF, 0xFF, 0xFF, 0xFF, 1, 2, 3, 4])?.offset == 0)
        #expect(failure(of: XDRText.self, [0x80, 0, 0, 0])?.offset == 0)
        #expect(failure(of: [UInt32].self, [0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 1])?.offset == 0)
        #expect(failure(of: [UInt32].self, [0, 0, 0, 2, 0, 0, 0, 1])?.offset == 0)
    }

    @Test func noBytesWhateverTheyAreMakeItTrap() {
        var generator = SplitMix64(seed: 5)
        for _ in 0..<2000 {
            let bytes = (0..<Int.random(in: 0..<96, using: &generator)).map { _ -> UInt8 in
                generator.once(in: 2) ? 0 : UInt8.random(in: 0...8, using: &generator)
            }
            _ = failure(of: [DomainStatistics].self, bytes)
            _ = failure(of: MonitorEvent.self, bytes)
            _ = failure(of: LifecycleEvent.self, bytes)
            _ = failure(of: RemoteError.self, bytes)
            _ = failure(of: SASLAnswer.self, bytes)
            _ = failure(of: ListDomainsResponse.self, bytes)
        }
    }
}

/// Reads one value from all of the bytes.
func decoded<Value: XDRDecodable>(_ bytes: [UInt8]) throws(XDRError) -> Value {
    var reader = XDRReader(bytes.span.bytes)
    return try Value(from: &reader)
}

/// Why bytes cannot be read as a value; nil when they can.
func failure<Value: XDRDecodable>(of type: Value.Type, _ bytes: [UInt8]) -> XDRError? {
    do throws(XDRError) {
        let _: Value = try decoded(bytes)
        return nil
    } catch {
        return error
    }
}

/// The XDR of a value.
func encoded(_ values: any XDREncodable...) -> [UInt8] {
    var writer = XDRWriter()
    for value in values { value.write(to: &writer) }
    return writer.bytes
}
