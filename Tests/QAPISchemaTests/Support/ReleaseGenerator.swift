import TestSupport

/// Writes random schemas that differ as the releases of one program do: everything may come, go, move, change its name
/// and become optional, yet nothing turns into what it can never have been.
struct ReleaseGenerator {
    private var random: SplitMix64
    /// What the structs are called in one schema.
    private var names: [String] = []

    init(seed: UInt64) {
        random = SplitMix64(seed: seed)
    }

    mutating func schema() -> String {
        names = ["A", "B", "C", "D"].map { $0 + any("", "x") }
        let structs = names.map { "{'struct':'\($0)','data':{\(members())}}" }
        let commands = (0..<4).filter { _ in chance(4, of: 5) }.map { command($0) }
        return (commands + structs + [event(), union(), alternate(), "{'enum':'E','data':[\(values())]}"])
            .joined(separator: "\n")
    }

    private mutating func chance(_ count: Int, of all: Int) -> Bool { Int.random(in: 0..<all, using: &random) < count }

    private mutating func any(_ choices: String...) -> String { choices.randomElement(using: &random) ?? "" }

    private mutating func structure() -> String { names.randomElement(using: &random) ?? "" }

    private mutating func members() -> String {
        let candidates = [
            "i':'\(any("int", "uint8", "uint32", "size", "number"))'", "s':'\(any("str", "E", "L"))'",
            "list':['\(structure())']", "object':'\(structure())'", "w':'W'", "k':'\(any("str", "E"))'",
        ]
        // An object within an object must be optional: otherwise an object might contain itself.
        return candidates.filter { _ in chance(2, of: 3) }
            .map { chance(1, of: 3) || $0.hasPrefix("object") ? "'*" + $0 : "'" + $0 }
            .joined(separator: ",")
    }

    private mutating func command(_ number: Int) -> String {
        let data = any("", ",'data':{\(members())}", ",'data':'\(structure())'")
        // What returns an array can never have returned an object.
        let returns = number == 0 ? ",'returns':['\(structure())']" : any("", ",'returns':'\(structure())'")
        return "{'command':'c\(number)'\(data)\(returns)}"
    }

    private mutating func event() -> String { "{'event':'EV','data':\(any("{\(members())}", "'\(structure())'"))}" }

    private mutating func values() -> String {
        (["'always'"] + ["'x'", "'y'", "'z'"].filter { _ in chance(2, of: 3) }).joined(separator: ",")
    }

    private mutating func union() -> String {
        let branches = ["x", "y"].filter { _ in chance(2, of: 3) }.map { "'\($0)':'\(any("P", "Q"))'" }
        let data = (["'always':'P'"] + branches).joined(separator: ",")
        return """
            {'enum':'K','data':['always','x','y']}{'struct':'P','data':{'p':'int'}}{'struct':'Q','data':{'q':'int'}}
            {'union':'W','base':{'k':'K'},'discriminator':'k','data':{\(data)}}
            """
    }

    private mutating func alternate() -> String {
        let more = ["'n':'null'", "'l':['str']"].filter { _ in chance(1, of: 2) }
        return "{'alternate':'L','data':{\((["'s':'E'"] + more).joined(separator: ","))}}"
    }
}
