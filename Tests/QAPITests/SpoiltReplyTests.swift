import JSONWire
import TestSupport
import Testing

/// Whatever bytes arrive, reading them ends in a value or an error.
@Suite("Spoilt replies")
struct SpoiltReplyTests {
    @Test("Replies with changed bytes do no harm", arguments: 0..<5)
    func changedBytes(file: Int) throws {
        let file = try ReplyFile.all()[file]
        let responses = Binding.responses(try BindingModel.shared())
        var random = SplitMix64(seed: 45)
        var outcomes = (read: 0, refused: 0)
        for _ in 0..<1_000 {
            let reply = file.replies[Int.random(in: file.replies.indices, using: &random)]
            let response = try #require(responses[reply.command])
            var bytes = reply.value.jsonBytes()
            for _ in 0..<Int.random(in: 1...3, using: &random) { spoil(&bytes, using: &random) }
            do throws(JSONError) {
                let written = try response.roundTrip(bytes)
                #expect(try response.roundTrip(written) == written)
                outcomes.read += 1
            } catch {
                outcomes.refused += 1
            }
        }
        #expect(outcomes.read > 50)
        #expect(outcomes.refused > 500)
    }

    private func spoil(_ bytes: inout [UInt8], using random: inout SplitMix64) {
        let interesting = Array(#"{}[]:,"\/0189.eE+-truefalsn u"#.utf8) + [0, 10, 0x7f, 0xc3, 0xff]
        let place = Int.random(in: 0...bytes.count, using: &random)
        let byte = interesting[Int.random(in: interesting.indices, using: &random)]
        switch Int.random(in: 0..<5, using: &random) {
        case 0 where place < bytes.count: bytes[place] = byte
        case 1 where place < bytes.count: bytes.remove(at: place)
        case 2 where place < bytes.count: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case 3 where random.once(in: 3): bytes.removeSubrange(place...)
        default: bytes.insert(byte, at: place)
        }
    }
}
