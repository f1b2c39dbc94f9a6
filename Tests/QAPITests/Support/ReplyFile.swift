import Foundation
import JSONWire

/// What a real QEMU of one release has said.
///
/// Long arrays were cut to the elements that show something new, and what tells of a person or a machine was replaced.
struct ReplyFile: Sendable {
    /// A command with what it returned.
    struct Reply: Sendable {
        let command: String
        let value: JSONValue

        /// What the bindings make of it: releases before 9.1 do not say which of the two kinds of SEV it is.
        var written: JSONValue {
            guard command == "query-sev", case .object(var members) = value, members["sev-type"] == nil else {
                return value
            }
            members["sev-type"] = "sev"
            return .object(members)
        }
    }

    /// An event with its data.
    struct Event: Sendable {
        let name: String
        let data: JSONValue
    }

    let release: String
    let greeting: JSONValue
    let replies: [Reply]
    let events: [Event]

    /// Read once for all tests.
    private static let loaded = Result {
        try ["6.2.0", "7.2.22", "8.2.2", "10.0.13", "10.1.0"].map { try ReplyFile(release: $0) }
    }

    static func all() throws -> [ReplyFile] { try loaded.get() }

    private init(release: String) throws {
        let file = URL(filePath: #filePath).appending(path: "../../Replies/\(release).json").standardizedFileURL
        let json = try JSONValue(json: [UInt8](Data(contentsOf: file)))
        self.release = release
        greeting = json["greeting"] ?? .null
        replies = (json["returns"]?.array ?? []).map { reply in
            Reply(command: reply["command"]?.string ?? "", value: reply["return"] ?? .null)
        }
        events = (json["events"]?.array ?? []).map { event in
            Event(name: event["event"]?.string ?? "", data: event["data"] ?? .object([:]))
        }
    }
}
