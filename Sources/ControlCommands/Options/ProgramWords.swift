/// The words of `qemuctl agent exec`, of which those that follow the program's name are the program's.
enum ProgramWords {
    /// The options that may stand before the name, and take a value of their own.
    private static let valued: Set = ["-c", "--connect", "--domain", "--timeout", "--output", "--env", "--limit"]

    /// The command line with `--` before the program's name: else `-c` in `exec sh -c true` would be an address.
    static func separated(_ arguments: [String]) -> [String] {
        var names: [String] = []
        var index = 0
        while index < arguments.count {
            let word = arguments[index]
            if word == "--" { return arguments }
            if word.hasPrefix("-") {
                index += valued.contains(word) ? 2 : 1
                continue
            }
            if names == ["agent", "exec"] { return arguments[..<index] + ["--"] + arguments[index...] }
            names.append(word)
            index += 1
        }
        return arguments
    }
}
