import Foundation
import JSONWire
import Synchronization
import TestSupport
import Testing

@Suite("Depth")
struct DepthTests {
    @Test(
        "1024 levels are read and skipped, 1025 are refused",
        arguments: [("[", "]"), (#"{"a":"#, "}"), (#"[{"a": "#, "}]")]
    )
    func limit(opening: String, closing: String) throws {
        let levels = opening.hasPrefix("[{") ? 2 : 1
        let good = repeated(opening, 1024 / levels) + "1" + repeated(closing, 1024 / levels)
        _ = try parse(good)
        try skip(good)
        let bad = repeated(opening, 1024 / levels) + "[]" + repeated(closing, 1024 / levels)
        let error = JSONError(.tooDeep(limit: 1024), at: opening.utf8.count * (1024 / levels))
        #expect(parseFailure(bad) == error)
        #expect(skipFailure(bad) == error)
    }

    @Test("The limit counts what is open around a skipped value")
    func limitAroundSkippedValue() throws {
        let options = JSONReader.Options(maximumDepth: 3)
        #expect(throws: JSONError(.tooDeep(limit: 3), at: 3)) { try skip("[[[[]]]]", options: options) }
        let bytes = Array("[[[[]]]]".utf8)
        var reader = JSONReader(bytes.span.bytes, options: options)
        try reader.beginArray()
        #expect(try reader.nextElement())
        #expect(failure { () throws(JSONError) in try reader.skipValue() } == JSONError(.tooDeep(limit: 3), at: 3))
    }

    @Test("Typed reading has the same limit")
    func typed() throws {
        let text = repeated("[", 1024) + repeated("]", 1024)
        #expect(try Nest(json: text).depth == 1024)
        #expect(throws: JSONError(.tooDeep(limit: 1024), at: 1024)) { try Nest(json: "[" + text + "]") }
    }

    @Test("Siblings do not add up")
    func siblings() throws {
        let text = "[" + repeated("[[]],", 5000) + "{}]"
        #expect(try parse(text, options: .init(maximumDepth: 3)).array?.count == 5001)
        try skip(text, options: .init(maximumDepth: 3))
    }

    @Test("A limit of zero or less refuses every container", arguments: [0, -1, Int.min])
    func noDepth(limit: Int) throws {
        let options = JSONReader.Options(maximumDepth: limit)
        #expect(parseFailure("[]", options: options) == JSONError(.tooDeep(limit: limit), at: 0))
        #expect(skipFailure("{}", options: options) == JSONError(.tooDeep(limit: limit), at: 0))
        #expect(try parse("1", options: options) == 1)
    }

    @Test("Every mixture of arrays and objects keeps its order", arguments: 0..<5)
    func mixtures(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let isObject = (0..<400).map { _ in Bool.random(using: &random) }
        let text =
            isObject.map { $0 ? #"{"a": "# : "[" }.joined() + "0" + isObject.reversed().map { $0 ? "}" : "]" }.joined()
        try skip(text)
        #expect(try parse(text).jsonString() == text.filter { $0 != " " })
        for place in stride(from: 0, to: 400, by: 9) {
            var wrong = Array(text.utf8)
            wrong[wrong.count - 1 - place] ^= UInt8(ascii: "]") ^ UInt8(ascii: "}")
            #expect(throws: JSONError.self) { try skip(wrong) }
            #expect(throws: JSONError.self) { try JSONValue(json: wrong) }
        }
    }

    @Test("A small stack is enough to read, skip, compare, hash, write and drop 1024 levels")
    func smallStack() throws {
        let text = repeated(#"[{"a":"#, 512) + "1" + repeated("}]", 512)
        let same = try onSmallStack { () throws(JSONError) in
            let value = try parse(text)
            try skip(text)
            let other = try parse(text)
            return value == other && value.hashValue == other.hashValue && value.jsonString() == text
                && value.jsonString(style: .pretty).hasSuffix("]")
        }
        #expect(same)
    }

    @Test("A small stack is enough to read and skip 100,000 levels")
    func smallStackManyLevels() throws {
        let options = JSONReader.Options(maximumDepth: 100_000)
        let text = repeated("[", 100_000) + repeated("]", 100_000)
        let depth = try onSmallStack { () throws(JSONError) in
            try skip(text, options: options)
            var value = try parse(text, options: options)
            let written = value.jsonString() == text
            var depth = 1
            // Level by level: dropping so deep a value in one go takes a stack in proportion.
            while case .array(let elements) = value, let first = elements.first {
                value = first
                depth += 1
            }
            return written ? depth : 0
        }
        #expect(depth == 100_000)
        #expect(throws: JSONError(.endOfInput(expected: .value), at: 100_000)) {
            try onSmallStack { () throws(JSONError) in try parse(repeated("[", 100_000), options: options).isNull }
        }
    }
}

/// How deep arrays of arrays are nested.
private struct Nest: JSONDecodable {
    var depth = 1

    init(from reader: inout JSONReader) throws(JSONError) {
        try reader.beginArray()
        while try reader.nextElement() { depth = try reader.read(Nest.self).depth + 1 }
    }
}

/// Runs a body on a thread with the stack of a secondary thread on macOS, 512 KB.
private func onSmallStack<Value: Sendable>(
    _ body: @escaping @Sendable () throws(JSONError) -> Value
) throws(JSONError) -> Value {
    let outcome = Outcome<Value>()
    let thread = Thread { outcome.set(Result { () throws(JSONError) in try body() }) }
    thread.stackSize = 512 << 10
    thread.start()
    return try outcome.wait().get()
}

private final class Outcome<Value: Sendable>: Sendable {
    private let result = Mutex<Result<Value, JSONError>?>(nil)
    private let semaphore = DispatchSemaphore(value: 0)

    func set(_ result: Result<Value, JSONError>) {
        self.result.withLock { $0 = result }
        semaphore.signal()
    }

    func wait() -> Result<Value, JSONError> {
        semaphore.wait()
        return result.withLock { $0 } ?? .failure(JSONError(.trailingBytes, at: -1))
    }
}
