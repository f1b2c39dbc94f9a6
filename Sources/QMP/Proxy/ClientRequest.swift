internal import JSONWire

/// A request of a proxy's client, read as far as a proxy needs it.
struct ClientRequest {
    /// What stands in the way of running it, found by the proxy itself.
    enum Problem: Equatable {
        /// The text is not one JSON object: nothing in it can be relied on.
        case unreadable(String)
        /// The members are not those of a request.
        case malformed(String)
    }

    private(set) var name = ""
    private(set) var isOutOfBand = false
    /// The arguments as JSON text.
    private(set) var arguments: [UInt8]?
    /// The client's `id` as JSON text, to be given back as it is.
    private(set) var id: [UInt8]?
    private(set) var problem: Problem?

    init(_ text: [UInt8]) {
        let members: Members
        do {
            members = try Members(json: text, options: JSONReader.Options(allowsNonFiniteNumbers: false))
        } catch {
            problem = .unreadable("this is no JSON object: \(error)")
            return
        }
        name = members.name ?? ""
        isOutOfBand = members.isOutOfBand
        arguments = members.arguments.map { Array(text[$0]) }
        id = members.id.map { Array(text[$0]) }
        if let duplicate = members.duplicate {
            id = nil
            problem = .unreadable("the member \"\(duplicate)\" is there twice")
        } else if let complaint = members.problem ?? (members.name == nil ? "\"execute\" is missing" : nil) {
            problem = .malformed(complaint)
        }
    }

    private struct Members: JSONDecodable {
        var name: String?
        var isOutOfBand = false
        var arguments: Range<Int>?
        var id: Range<Int>?
        var problem: String?
        var duplicate: String?
        private var seen: [String] = []

        init(from reader: inout JSONReader) throws(JSONError) {
            try reader.beginObject()
            while let key = try reader.nextKey() {
                let member = try key.string
                if seen.contains(member) { duplicate = member }
                // A request has four members; nobody can make this long.
                if seen.count < 8 { seen.append(member) }
                switch member {
                case "execute": try readName(member, from: &reader)
                case "exec-oob":
                    isOutOfBand = true
                    try readName(member, from: &reader)
                case "arguments":
                    if try reader.peekKind() != .object { problem = "\"arguments\" is not an object" }
                    arguments = try Self.checkedValue(of: &reader)
                case "id": id = try Self.checkedValue(of: &reader)
                default:
                    problem = "the member \"\(member)\" is not known"
                    _ = try Self.checkedValue(of: &reader)
                }
            }
        }

        private mutating func readName(_ member: String, from reader: inout JSONReader) throws(JSONError) {
            if name != nil { problem = "\"execute\" and \"exec-oob\" exclude each other" }
            if try reader.peekKind() == .string {
                name = try reader.readString()
            } else {
                problem = "\"\(member)\" is not a string"
                _ = try Self.checkedValue(of: &reader)
            }
        }

        /// The range of the next value, which is read in full: skipping alone would let ill-formed text through to QEMU, whose
        /// complaint does not say whose it was.
        private static func checkedValue(of reader: inout JSONReader) throws(JSONError) -> Range<Int> {
            let start = reader.position
            _ = try reader.read(JSONValue.self)
            return start..<reader.position
        }
    }
}
