internal import JSONWire

/// Something that a client sent.
enum FakeInput: Sendable {
    case request(FakeRequest)
    /// What QEMU refuses to read, and why; with the `id`, when that much could be read.
    case invalid(String, id: JSONValue?)

    /// Reads one message of a client.
    init(_ message: [UInt8], descriptors: [CInt]) {
        let members: Members
        do {
            members = try Members(json: message)
        } catch {
            self = .invalid("what was sent is not valid JSON: \(error)", id: nil)
            return
        }
        if let problem = members.problem {
            self = .invalid(problem, id: members.hasDuplicate ? nil : members.id)
            return
        }
        self = .request(
            FakeRequest(
                members.name,
                arguments: members.arguments,
                id: members.id,
                isOutOfBand: members.isOutOfBand,
                descriptors: descriptors
            )
        )
    }

    /// The members of a request, and what is wrong with them.
    private struct Members: JSONDecodable {
        var name = ""
        var arguments: JSONObject = [:]
        var id: JSONValue?
        var isOutOfBand = false
        var problem: String?
        var hasDuplicate = false
        private var seen: Set<String> = []

        init(from reader: inout JSONReader) throws(JSONError) {
            try reader.beginObject()
            while let key = try reader.nextKey() {
                let member = try key.string
                let value = try reader.read(JSONValue.self)
                if !seen.insert(member).inserted {
                    hasDuplicate = true
                    problem = "the member \"\(member)\" is there twice"
                }
                take(member, value)
            }
            if !seen.contains("execute"), !seen.contains("exec-oob") {
                problem = problem ?? "there is no member \"execute\""
            }
            if seen.contains("execute"), seen.contains("exec-oob") {
                problem = problem ?? "there are both \"execute\" and \"exec-oob\""
            }
        }

        private mutating func take(_ member: String, _ value: JSONValue) {
            switch (member, value) {
            case ("execute", .string(let name)): self.name = name
            case ("exec-oob", .string(let name)): (self.name, isOutOfBand) = (name, true)
            case ("arguments", .object(let object)): arguments = object
            case ("id", _): id = value
            case ("execute", _), ("exec-oob", _): problem = "\"\(member)\" is not a string"
            case ("arguments", _): problem = "\"arguments\" is not an object"
            default: problem = "the member \"\(member)\" is not known"
            }
        }
    }
}
