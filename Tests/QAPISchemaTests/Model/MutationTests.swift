import TestSupport
import Testing

@testable import QAPISchema

/// Whatever is done to a schema, it is read or refused with a place in it, and nothing traps or hangs.
@Suite("Mutations")
struct MutationTests {
    private static let valid = """
        ##
        # = A schema with everything, “also” non-ASCII
        ##
        { 'pragma': { 'doc-required': true, 'member-name-exceptions': [ 'Tag' ],
                      'command-returns-exceptions': [ 'read' ] } }
        { 'include': 'schema2.json' } # a comment

        { 'enum': 'Tag', 'prefix': 'TAG', 'data': [ 'a', '1_B',
          { 'name': 'c', 'if': 'CONFIG_C', 'features': [ 'deprecated' ] } ] }
        { 'struct': 'Root', 'data': { 'tag': 'Tag', '*opt': { 'type': [ 'int' ], 'features': [ 'unstable' ] } } }
        { 'struct': 'Leaf', 'data': { 'x-y': 'size', '*z': 'any' },
          'if': { 'all': [ 'A', { 'not': { 'any': [ 'B', 'C' ] } } ] } }
        { 'struct': 'Twig', 'base': 'Leaf', 'data': { '*next': 'Twig' },
          'if': 'defined(A) && (!defined(B) || defined(C))' }
        { 'union': 'Tree', 'base': 'Root', 'discriminator': 'tag',
          'data': { 'a': 'Leaf', 'c': { 'type': 'Inner', 'if': 'C' } } }
        { 'union': 'Inner', 'base': { 'kind': 'Tag' }, 'discriminator': 'kind', 'data': { 'a': 'Twig' } }
        { 'union': 'Simple', 'data': { 'a': 'str', 'b': [ 'Leaf' ] } }
        { 'alternate': 'Alt', 'data': { 's': 'str', 'o': 'Leaf', 'l': [ 'str' ], 'n': 'null' } }
        ##
        # @read:
        ##
        { 'command': 'read', 'data': { 'a': 'Alt', '*b': 'Simple' }, 'returns': 'str', 'allow-oob': true, 'gen': false }
        { 'command': 'write', 'data': 'Tree', 'boxed': true, 'success-response': false, 'coroutine': true }
        { 'event': 'DONE', 'data': { 'what': 'QType' },
          'features': [ 'old', { 'name': 'new', 'if': [ 'defined(D)' ] } ] }
        """

    private static let pieces = [
        "{", "}", "[", "]", ":", ",", "'", "#", "##\n", "\n", "\t", " ", "\\", "true", "false", "'Tree'", "'Leaf'",
        "'str'",
        "'data'", "'if'", "'base'", "'union'", "defined(", "&&", "!", "(", "*", "_", "-", "List", "x-", "q_", "9", "é",
        "\0",
        "{ 'include': 'schema.json' }", "{ 'struct': 'Leaf', 'base': 'Twig', 'data': { } }", "'features': [ 'a' ],",
    ].map { Array($0.utf8) }

    private func edit(_ bytes: inout [UInt8], using random: inout SplitMix64) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        let end = min(bytes.count, place + Int.random(in: 0...12, using: &random))
        switch Int.random(in: 0..<6, using: &random) {
        case 0: bytes.removeSubrange(place..<end)
        case 1: bytes.insert(contentsOf: Self.pieces.randomElement(using: &random) ?? [], at: place)
        case 2: bytes.replaceSubrange(place..<end, with: Self.pieces.randomElement(using: &random) ?? [])
        case 3: bytes.insert(UInt8.random(in: .min ... .max, using: &random), at: place)
        case 4: bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &random))
        default: bytes.removeSubrange(end...)
        }
    }

    private func check(_ bytes: [UInt8]) -> Bool {
        var files = MemoryFiles(["schema2.json": "{ 'command': 'included' }"]).contents
        files["schema.json"] = bytes
        do throws(SchemaError) {
            _ = try SchemaModel(path: "schema.json", files: MemoryFiles(contents: files))
            return true
        } catch {
            let lines = bytes.count { $0 == UInt8(ascii: "\n") } + 1
            #expect((1...lines).contains(error.location.line))
            #expect(error.location.column >= 1)
            #expect(!error.message.isEmpty)
            return false
        }
    }

    @Test("The schema is valid as it is")
    func unchanged() {
        #expect(check(Array(Self.valid.utf8)))
    }

    @Test("Random edits", arguments: 0..<8)
    func edits(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        var accepted = 0
        for _ in 0..<300 {
            var bytes = Array(Self.valid.utf8)
            for _ in 0..<Int.random(in: 1...4, using: &random) { edit(&bytes, using: &random) }
            if check(bytes) { accepted += 1 }
        }
        // Some edits only touch a comment, or a name that nobody uses; most break something.
        #expect((1..<300).contains(accepted))
    }

    @Test("Words in the place of others, which the syntax survives", arguments: 0..<4)
    func exchangedWords(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        // Between the quotes of a string lies every second part.
        let parts = Self.valid.split(separator: "'", omittingEmptySubsequences: false)
        let words = parts.indices.filter { $0 % 2 == 1 }
        var accepted = 0
        for _ in 0..<300 {
            var mutated = parts
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let word = try #require(words.randomElement(using: &random))
                mutated[word] = parts[try #require(words.randomElement(using: &random))]
            }
            if check(Array(mutated.joined(separator: "'").utf8)) { accepted += 1 }
        }
        #expect((1..<300).contains(accepted))
    }

    @Test("Every beginning of the schema")
    func truncations() {
        let bytes = Array(Self.valid.utf8)
        let accepted = stride(from: 0, to: bytes.count, by: 5).count { check(Array(bytes[..<$0])) }
        #expect(accepted > 0)
    }
}
