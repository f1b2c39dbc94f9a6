import JSONWire
import QAPI
import Testing

/// Whatever is done to a schema, it is refused or answers, and nothing traps or hangs.
@Suite("Mutated schemas")
struct LiveSchemaMutationTests {
    private static let pieces = [
        "{", "}", "[", "]", ":", ",", "\"", "\\", "null", "true", "7", "\"1\"", "\"10\"", "\"15\"", "\"[21]\"",
        "\"[40]\"", "\"41\"", "\"str\"", "\"any\"", "\"99\"", "\"enum\"", "\"array\"", "\"object\"", "\"alternate\"",
        "\"command\"", "\"event\"", "\"members\"", "\"variants\"", "\"tag\"", "\"driver\"", "\"element-type\"",
        "\"arg-type\": \"10\",", "{\"type\": \"15\"},", "{\"case\": \"raw\", \"type\": \"10\"},", "\u{0}", "é",
    ].map { Array($0.utf8) }

    private static let paths = [
        "arg-type/file/backing/+file/^threads", "ret-type/inserted/image/!str", "arg-type/+raw/$x",
    ]

    private static let references = [
        "10", "14", "15", "16", "[21]", "21", "24", "[40]", "42", "98", "99", "[2]", "2", "0",
    ]

    /// Edits anywhere: mostly no schema any more.
    private func edit(_ bytes: inout [UInt8], using random: inout Random) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        let end = min(bytes.count, place + Int.random(in: 0...12, using: &random))
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes.removeSubrange(place..<end)
        case 1: bytes.insert(contentsOf: Self.pieces.randomElement(using: &random) ?? [], at: place)
        case 2: bytes.replaceSubrange(place..<end, with: Self.pieces.randomElement(using: &random) ?? [])
        case 3: bytes.insert(UInt8.random(in: .min ... .max, using: &random), at: place)
        default: bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &random))
        }
    }

    /// Lets references lead elsewhere: always a schema, mostly one that makes no sense.
    private func rewired(using random: inout Random) -> String {
        var text = LiveSample.text
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            guard let from = Self.references.randomElement(using: &random) else { continue }
            guard let to = Self.references.randomElement(using: &random) else { continue }
            for key in ["type", "element-type", "arg-type", "ret-type"] where Bool.random(using: &random) {
                text = text.replacing("\"\(key)\": \"\(from)\"", with: "\"\(key)\": \"\(to)\"")
            }
        }
        return text
    }

    /// Asks a schema everything there is to ask.
    ///
    /// - Returns: How many answers there were.
    private func ask(_ schema: LiveSchema, beside other: LiveSchema) throws -> Int {
        var answers = schema.changes(to: other).count + other.changes(to: schema).count
        let arguments: [JSONObject] = [
            [:], ["driver": "qcow2", "file": ["driver": "raw", "file": ["driver": "x"]], "backing": nil],
            ["actions": [["type": "add", "data": ["count": [1], "lost": nil]], [:], 1], "device": ["device": 1]],
        ]
        for name in schema.commands + schema.events {
            answers += try #require(schema.description(of: name, depth: 5)).lines().count
            for arguments in arguments { answers += schema.problems(in: arguments, of: name).count }
            answers += Self.paths.filter { has("\(name)/\($0)", in: schema) }.count
        }
        return answers
    }

    private func has(_ path: String, in schema: LiveSchema) -> Bool {
        do throws(SchemaPathError) {
            return try schema.supports(path)
        } catch {
            // Names that were edited may be such that no path can hold them.
            return false
        }
    }

    private func decoded(_ bytes: [UInt8]) -> LiveSchema? {
        do throws(JSONError) {
            return try LiveSchema(json: bytes)
        } catch {
            #expect(0...bytes.count ~= error.offset)
            return nil
        }
    }

    @Test("Edited text", arguments: 0..<20)
    func edited(seed: UInt64) throws {
        var random = Random(state: seed)
        let original = try LiveSample.schema()
        var accepted = 0
        for _ in 0..<100 {
            var bytes = Array(LiveSample.text.utf8)
            for _ in 0..<Int.random(in: 1...3, using: &random) { edit(&bytes, using: &random) }
            guard let schema = decoded(bytes) else { continue }
            accepted += 1
            #expect(try ask(schema, beside: original) > 0)
        }
        #expect(accepted > 0)
    }

    @Test("References that lead elsewhere", arguments: 0..<20)
    func rewiredReferences(seed: UInt64) throws {
        var random = Random(state: seed)
        let original = try LiveSample.schema()
        for _ in 0..<25 {
            #expect(try ask(LiveSchema(json: rewired(using: &random)), beside: original) > 0)
        }
    }
}

/// Random numbers that are the same in every run.
private struct Random: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
