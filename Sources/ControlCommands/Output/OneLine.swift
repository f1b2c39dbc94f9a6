/// JSON text on one line, otherwise byte for byte as it was.
enum OneLine {
    /// A monitor with `pretty=on` breaks lines between values, but a program that reads our output counts on lines.
    /// Within JSON strings there are no line breaks, so none that matters is lost.
    static func bytes(of json: [UInt8]) -> [UInt8] {
        json.filter { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    }
}
