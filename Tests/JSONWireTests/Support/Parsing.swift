import JSONWire

/// Reads one value of any shape.
func parse(_ text: String, options: JSONReader.Options = .init()) throws(JSONError) -> JSONValue {
    try JSONValue(json: text, options: options)
}

/// Skips the only value of a text, which must be all there is.
func skip(_ bytes: [UInt8], options: JSONReader.Options = .init()) throws(JSONError) {
    var reader = JSONReader(bytes.span.bytes, options: options)
    try reader.skipValue()
    try reader.finish()
}

/// Skips the only value of a text, which must be all there is.
func skip(_ text: String, options: JSONReader.Options = .init()) throws(JSONError) {
    try skip(Array(text.utf8), options: options)
}

/// The error of a body that must fail.
func failure(_ body: () throws(JSONError) -> Void) -> JSONError? {
    do {
        try body()
        return nil
    } catch {
        return error
    }
}

/// What reading and skipping say about a text: both must agree, unless only reading looks closely enough.
func parseFailure(_ text: String, options: JSONReader.Options = .init()) -> JSONError? {
    failure { () throws(JSONError) in _ = try parse(text, options: options) }
}

/// Why a text cannot be skipped.
func skipFailure(_ text: String, options: JSONReader.Options = .init()) -> JSONError? {
    failure { () throws(JSONError) in try skip(text, options: options) }
}

/// `text` `count` times.
func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
