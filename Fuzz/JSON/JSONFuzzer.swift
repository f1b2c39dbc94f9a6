// Compiled together with the sources of JSONWire, into one module, by Scripts/fuzz.sh.

/// Called by libFuzzer with each input.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    // The fuzzer's own memory, so that the address sanitizer sees a read beyond its end.
    let input = unsafe UnsafeRawBufferPointer(start: start, count: count).bytes
    checkValue(input)
    checkStrictness(input)
    checkTypes(input)
    driveReader(input)
    return 0
}

/// What is read can be skipped, and what is written reads as the same.
private func checkValue(_ input: RawSpan) {
    let skipError = failure { () throws(JSONError) in
        var reader = JSONReader(input)
        let range = try reader.rawValue()
        try reader.finish()
        require(range.lowerBound >= 0 && range.upperBound <= input.byteCount, "the raw value is beyond the input")
    }
    do {
        let value = try JSONValue(json: input)
        require(skipError == nil, "reading accepts what skipping refuses")
        checkRoundTrip(value)
    } catch {
        require(0...input.byteCount ~= error.offset, "the error is beyond the input")
        let isFoundByReadingAlone = error.code == .invalidUTF8 || error.code == .loneSurrogate
        require(isFoundByReadingAlone || skipError == error, "skipping accepts what reading refuses, or says otherwise")
    }
}

private func checkRoundTrip(_ value: JSONValue) {
    for style in [JSONWriter.Style.compact, .pretty] {
        let written = value.jsonBytes(style: style)
        do {
            // What is not finite is written as null: after one round nothing may change any more.
            let again = try JSONValue(json: written)
            require(again.jsonBytes(style: style) == written, "writing is not stable")
            require(again == value || !value.isFinite, "writing and reading changes the value")
            require(again.hashValue == value.hashValue || !value.isFinite, "equal values hash differently")
        } catch {
            fatalError("what is written cannot be read: \(error)")
        }
    }
}

/// The strict mode accepts nothing that the other refuses, and nothing that is not finite.
private func checkStrictness(_ input: RawSpan) {
    guard let strict = try? JSONValue(json: input, options: .init(allowsNonFiniteNumbers: false)) else { return }
    require(strict.isFinite, "the strict mode lets a number pass that is not finite")
    require((try? JSONValue(json: input)) == strict, "the strict mode reads something else")
}

/// Typed reading agrees with `JSONValue`.
private func checkTypes(_ input: RawSpan) {
    let value = try? JSONValue(json: input)
    let text = try? String(json: input)
    require(text == value?.string, "a string reads differently")
    if let integer = value?.int64 { require((try? Int64(json: input)) == integer, "an integer reads differently") }
    if let integer = value?.uint64 { require((try? UInt64(json: input)) == integer, "an integer reads differently") }
    if let number = value?.double, number.isFinite {
        require((try? Double(json: input)) == number, "a number reads differently")
    }
    for integer in [try? Int64(json: input)] where integer != nil {
        require(value?.double != nil, "something that is no number reads as an integer")
    }
    let members = try? [String: [Double?]](json: input)
    require(members == nil || members?.count == value?.object?.count, "an object has another number of members")
}

/// Calls a reader in an order that the input decides, sensible or not, also after errors.
private func driveReader(_ input: RawSpan) {
    var reader = JSONReader(input, options: .init(maximumDepth: 8))
    for index in 0..<min(input.byteCount, 256) {
        let step = input.unsafeLoad(fromByteOffset: index, as: UInt8.self)
        if let error = failure({ () throws(JSONError) in try call(step, &reader) }) {
            require(0...input.byteCount ~= error.offset, "the error is beyond the input")
        }
        require(0...input.byteCount ~= reader.position, "the reader is beyond the input")
    }
}

private func call(_ step: UInt8, _ reader: inout JSONReader) throws(JSONError) {
    switch step % 14 {
    case 0: _ = try reader.peekKind()
    case 1: try reader.beginObject()
    case 2: if let key = try reader.nextKey(), !(key == "name") { _ = try key.string }
    case 3: _ = try reader.skipKey("name")
    case 4: try reader.beginArray()
    case 5: _ = try reader.nextElement()
    case 6: _ = try reader.readString()
    case 7: _ = try reader.readBool()
    case 8: _ = try reader.readDouble()
    case 9: _ = try reader.readInteger(UInt8.self)
    case 10: _ = try reader.readNull()
    case 11: _ = try reader.rawValue()
    case 12: try reader.finish()
    default: _ = try reader.read(JSONValue.self)
    }
}

extension JSONValue {
    /// Whether every number in it is.
    fileprivate var isFinite: Bool {
        switch self {
        case .double(let value): value.isFinite
        case .array(let elements): elements.allSatisfy(\.isFinite)
        case .object(let members): members.allSatisfy { $0.value.isFinite }
        default: true
        }
    }
}

private func failure(_ body: () throws(JSONError) -> Void) -> JSONError? {
    do {
        try body()
        return nil
    } catch {
        return error
    }
}

private func require(_ condition: Bool, _ message: StaticString) {
    guard condition else { fatalError("\(message)") }
}
