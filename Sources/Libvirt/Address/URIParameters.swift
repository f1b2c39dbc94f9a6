/// What follows the question mark of a URI. Each parameter is taken once; what nobody takes is an error.
struct URIParameters {
    private let text: String
    private var values: [String: String] = [:]

    /// - Parameters:
    ///   - query: Pairs of name and value, separated by `&` or `;`.
    ///   - text: The whole URI, for errors.
    init(_ query: Substring, of text: String) throws(LibvirtError) {
        self.text = text
        for pair in query.split(whereSeparator: { $0 == "&" || $0 == ";" }) {
            let place = pair.firstIndex(of: "=") ?? pair.endIndex
            let name = try URIText.decoded(pair[..<place], of: text)
            let value = try URIText.decoded(pair[place...].dropFirst(), of: text)
            guard !value.isEmpty else { throw .invalidURI(text, "the parameter \(name) has no value") }
            guard values.updateValue(value, forKey: name) == nil else {
                throw .invalidURI(text, "the parameter \(name) is given twice")
            }
        }
    }

    /// A text.
    mutating func take(_ name: String) -> String? { values.removeValue(forKey: name) }

    /// Yes (`1`) or no (`0`, or absent).
    mutating func takeFlag(_ name: String) throws(LibvirtError) -> Bool {
        switch take(name) {
        case nil, "0": return false
        case "1": return true
        default: throw .invalidURI(text, "\(name) must be 0 or 1")
        }
    }

    /// One of some words; the first of them when absent.
    mutating func takeWord<Word>(_ name: String, default word: Word) throws(LibvirtError) -> Word
    where Word: RawRepresentable<String> & CaseIterable {
        guard let value = take(name) else { return word }
        guard let word = Word(rawValue: value) else {
            let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
            throw .invalidURI(text, "\(name) must be one of \(words)")
        }
        return word
    }

    /// Checks that nothing is left.
    func finish(for scheme: String) throws(LibvirtError) {
        guard !values.isEmpty else { return }
        let names = values.keys.sorted().joined(separator: ", ")
        throw .invalidURI(text, "\(scheme) has no parameter \(names)")
    }
}
