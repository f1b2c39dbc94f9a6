internal import JSONWire

/// The arguments of a QMP command, as one writes them in a shell.
///
/// Each word is `key=value`; `key.sub=value` nests. A value is read as what it looks like: `true`, `false`, `null`, a
/// number, or JSON when it begins with `{`, `[` or `"`. Everything else is text, and so is a number that no JSON number
/// of 64 bits can hold, or that JSON does not allow (`007`). Instead of words, one JSON object can give all arguments.
struct ArgumentList: Sendable, Hashable {
    let object: JSONObject

    init(parsing words: [String]) throws(Failure) {
        if words.count == 1, let word = words.first, word.first == "{" {
            object = try ArgumentList.wholeObject(word)
            return
        }
        var root = ArgumentNode()
        for word in words { try ArgumentList.add(word, to: &root) }
        object = root.object
    }

    private static func wholeObject(_ word: String) throws(Failure) -> JSONObject {
        do {
            guard case .object(let object) = try JSONValue(json: word) else { return [:] }
            return object
        } catch {
            throw .usage("the arguments are not a JSON object: \(error)")
        }
    }

    private static func add(_ word: String, to root: inout ArgumentNode) throws(Failure) {
        guard let separator = word.firstIndex(of: "="), separator != word.startIndex else {
            // The word may be a secret that slipped out of place: say where to look, not what it is.
            throw .usage("an argument has the form key=value, or is the only one and a JSON object")
        }
        let key = word[..<separator]
        let path = key.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard path.allSatisfy({ !$0.isEmpty }) else { throw .usage("the key '\(key)' has an empty part") }
        guard path.count <= ArgumentNode.maximumDepth else { throw .usage("the key '\(path[0])…' nests too deep") }
        let value = try self.value(of: word[word.index(after: separator)...], key: key)
        guard root.insert(value, at: path[...]) else {
            throw .usage("the argument '\(key)' contradicts an earlier one")
        }
    }

    private static func value(of text: Substring, key: Substring) throws(Failure) -> JSONValue {
        let options = JSONReader.Options(allowsNonFiniteNumbers: false)
        do {
            switch text.first {
            case "{", "[", "\"": return try JSONValue(json: Array(text.utf8), options: options)
            default: break
            }
        } catch {
            throw .usage("the value of '\(key)' is not JSON: \(error)")
        }
        switch text {
        case "true": return true
        case "false": return false
        case "null": return nil
        default: return number(text, options: options) ?? .string(String(text))
        }
    }

    private static func number(_ text: Substring, options: JSONReader.Options) -> JSONValue? {
        guard let first = text.utf8.first, first == UInt8(ascii: "-") || isDigit(first),
            let last = text.utf8.last, isDigit(last)
        else { return nil }
        // What does not parse is not a number, so it is text: no error to report.
        let value = try? JSONValue(json: Array(text.utf8), options: options)
        guard case .double = value, text.utf8.dropFirst().allSatisfy(isDigit) else { return value }
        return nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
}
