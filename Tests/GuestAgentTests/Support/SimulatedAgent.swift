import JSONWire
import TestSupport

/// An agent in memory that runs `guest-sync-delimited`, and answers every other command with its argument `pid`;
/// but `guest-shutdown` with nothing.
struct SimulatedAgent {
    let repeatsIDs: Bool
    /// Whole lines that are on their way to the client.
    var output: [[UInt8]] = []
    private var unread: [UInt8] = []

    init(repeatsIDs: Bool) { self.repeatsIDs = repeatsIDs }

    mutating func receive(_ bytes: [UInt8]) throws {
        for byte in bytes {
            switch byte {
            case 0xFF:
                output.append(line(#"{"error": {"class": "GenericError", "desc": "JSON parse error"}}"#))
                unread = []
            case UInt8(ascii: "\n"):
                try answer(JSONValue(json: unread))
                unread = []
            default: unread.append(byte)
            }
        }
    }

    /// What the client sends next is read as after a part of something else.
    mutating func restart(after lost: String) { unread = Array(lost.utf8) }

    private mutating func answer(_ request: JSONValue) throws {
        guard request["execute"] != "guest-shutdown" else { return }
        let isSynchronisation = request["execute"] == "guest-sync-delimited"
        let value = request["arguments"]?[isSynchronisation ? "id" : "pid"]
        var reply: JSONObject = ["return": value ?? .null]
        if repeatsIDs, let id = request["id"] { reply["id"] = id }
        output.append((isSynchronisation ? [0xFF] : []) + line(JSONValue.object(reply).jsonString()))
    }

    private func line(_ text: String) -> [UInt8] { Array("\(text)\n".utf8) }
}
