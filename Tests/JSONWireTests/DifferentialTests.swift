import Foundation
import JSONWire
import Testing

/// Reads made-up and spoilt documents beside Foundation's parser, which must say the same.
@Suite("Beside Foundation")
struct DifferentialTests {
    @Test("Valid documents have the same value, in every form", arguments: 0..<20)
    func validDocuments(seed: UInt64) throws {
        var generator = DocumentGenerator(seed: seed)
        for _ in 0..<100 {
            let text = generator.document()
            let value = try parse(text)
            let other = try foundation(Array(text.utf8))
            #expect(difference(value, other) == nil)
            try skip(text)
            for style in [JSONWriter.Style.compact, .pretty] {
                let written = value.jsonBytes(style: style)
                #expect(try JSONValue(json: written) == value, "\(text)")
                let other = try foundation(written)
                #expect(difference(value, other) == nil)
            }
        }
    }

    @Test("Spoilt documents are accepted or refused alike", arguments: 0..<20)
    func mutations(seed: UInt64) throws {
        var generator = DocumentGenerator(seed: 1000 + seed)
        for _ in 0..<300 {
            let bytes = generator.mutation(of: generator.document())
            let ours = Result { () throws(JSONError) in try JSONValue(json: bytes) }
            let skipError = failure { () throws(JSONError) in try skip(bytes) }
            switch (ours, Result { try foundation(bytes) }) {
            case (.success(let value), .success(let other)):
                #expect(skipError == nil)
                #expect(difference(value, other) == nil)
            case (.success(let value), .failure):
                #expect(skipError == nil)
                #expect(holdsNonFinite(value), "\(String(decoding: bytes, as: UTF8.self))")
            case (.failure(let error), .success):
                #expect(isTrailingComma(error) || bytes.contains(0), "\(String(decoding: bytes, as: UTF8.self))")
            case (.failure(let error), .failure):
                #expect(skipError == nil || skipError == error || error.onlyReadingFinds)
            }
        }
    }

    /// Foundation has none of the numbers that QEMU adds to JSON.
    private func holdsNonFinite(_ value: JSONValue) -> Bool {
        switch value {
        case .double(let double): !double.isFinite
        case .array(let elements): elements.contains(where: holdsNonFinite)
        case .object(let members): members.contains { holdsNonFinite($0.value) }
        default: false
        }
    }

    /// Foundation lets a comma stand behind the last element or member.
    private func isTrailingComma(_ error: JSONError) -> Bool {
        error.code == .unexpected(expected: .value, found: UInt8(ascii: "]"))
            || error.code == .unexpected(expected: .memberName, found: UInt8(ascii: "}"))
    }

    @Test("What only we accept", arguments: ["inf", "-inf", "nan", "-nan", "1e400", "-1e400", deep(513)])
    func onlyHere(text: String) throws {
        _ = try parse(text)
        #expect(throws: (any Error).self) { try foundation(Array(text.utf8)) }
    }

    @Test("What only Foundation accepts", arguments: ["[1,]", #"{"a":1,}"#, "\u{feff}1", "1\02\0"])
    func onlyThere(text: String) throws {
        #expect(parseFailure(text) != nil)
        _ = try foundation(Array(text.utf8))
    }

    @Test("Of members with the same name the last one counts, here as there")
    func duplicates() throws {
        let text = #"{"a": 1, "b": 2, "\u0061": 3}"#
        #expect(try parse(text) == ["a": 3, "b": 2])
        #expect(try [String: Int](json: text) == ["a": 3, "b": 2])
        let other = try foundation(Array(text.utf8))
        #expect(difference(["a": 3, "b": 2], other) == nil)
    }
}

private func deep(_ count: Int) -> String { repeated("[", count) + repeated("]", count) }

extension JSONError {
    /// Skipping does not look at these, and so may find a later error.
    fileprivate var onlyReadingFinds: Bool { code == .invalidUTF8 || code == .loneSurrogate }
}

private func foundation(_ bytes: [UInt8]) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(bytes), options: [.fragmentsAllowed])
}

/// The first place where Foundation's value is not ours; `nil` when they are the same.
private func difference(_ value: JSONValue, _ other: Any) -> String? {
    switch value {
    case .null where other is NSNull: return nil
    case .string(let text) where other as? String == text: return nil
    case .array(let elements):
        guard let others = other as? [Any], others.count == elements.count else { break }
        return zip(elements, others).lazy.compactMap(difference).first
    case .object(let members):
        guard let others = other as? [String: Any], others.count == members.count else { break }
        return members.lazy.compactMap { difference($0.value, others[$0.key] as Any) }.first
    default:
        if let number = other as? NSNumber, isSame(value, as: number) { return nil }
    }
    return "\(value) is \(type(of: other)) \(other)"
}

private func isSame(_ value: JSONValue, as number: NSNumber) -> Bool {
    switch value {
    case .bool(let flag): number.isBoolean && number.boolValue == flag
    case .integer(let integer): !number.isBoolean && number.int64Value == integer
    case .unsigned(let integer): !number.isBoolean && number.uint64Value == integer
    // Foundation's way through a decimal is not exact; that ours is, is tested against the standard library.
    case .double(let double): !number.isBoolean && abs(number.doubleValue - double) <= 1e-13 * abs(double)
    default: false
    }
}

extension NSNumber {
    fileprivate var isBoolean: Bool { self === (true as NSNumber) || self === (false as NSNumber) }
}
