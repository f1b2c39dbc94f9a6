/// Finds requests in the bytes of an agent's client: one to a line, and 0xFF makes an end of whatever was begun.
struct AgentRequestReader {
    private var unread: [UInt8] = []
    private var inputs: [FakeInput] = []

    mutating func append(_ bytes: [UInt8]) {
        for byte in bytes {
            switch byte {
            case 0xFF:
                // The agent cannot read the byte, nor what stands before it, and says so.
                inputs.append(.invalid("JSON parse error, stray '\\uFFFD'", id: nil))
                unread = []
            case UInt8(ascii: "\n"):
                if !unread.isEmpty { inputs.append(FakeInput(unread, descriptors: [])) }
                unread = []
            default: unread.append(byte)
            }
        }
    }

    /// Takes what is complete.
    mutating func takeInputs() -> [FakeInput] {
        defer { inputs = [] }
        return inputs
    }
}
