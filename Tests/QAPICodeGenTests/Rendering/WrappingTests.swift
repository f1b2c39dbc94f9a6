import Testing

@testable import QAPICodeGen

/// Each construct once with a line of 120 columns, and once with one more.
@Suite("Lines of at most 120 columns")
struct WrappingTests {
    private func lines(_ declaration: SwiftDeclaration) -> [String] {
        let text = SwiftRenderer.text(head: [], [declaration])
        return text.split(separator: "\n").map(String.init)
    }

    private func body(_ statement: SwiftStatement) -> [String] {
        Array(lines(.function(SwiftFunction(head: "func f", body: [statement]))).dropFirst().dropLast())
    }

    private func name(_ length: Int) -> String { String(repeating: "n", count: length) }

    @Test("Parameters of a function")
    func functions() {
        func function(_ length: Int) -> [String] {
            let parameters = [
                SwiftFunction.Parameter(name: "a", type: name(length), defaultValue: "1"),
                SwiftFunction.Parameter(name: "_ b", type: "Int"),
            ]
            return lines(
                .function(SwiftFunction(head: "func f", parameters: parameters, effects: "throws", body: [.line("x")]))
            )
        }
        let rest = "func f(a:  = 1, _ b: Int) throws {".utf8.count
        #expect(function(120 - rest) == ["func f(a: \(name(120 - rest)) = 1, _ b: Int) throws {", "    x", "}"])
        #expect(
            function(121 - rest) == [
                "func f(", "    a: \(name(121 - rest)) = 1,", "    _ b: Int", ") throws {", "    x", "}",
            ]
        )
    }

    @Test("Arguments of a call")
    func calls() {
        #expect(body(.call("call", ["a", name(107)])) == ["    call(a, \(name(107)))"])
        #expect(body(.call("call", ["a", name(108)])) == ["    call(", "        a,", "        \(name(108))", "    )"])
    }

    @Test("The exit of a guard")
    func guards() {
        let rest = "    guard  else { return }".utf8.count
        #expect(
            body(.demand("guard \(name(120 - rest))", "return")) == ["    guard \(name(120 - rest)) else { return }"]
        )
        #expect(
            body(.demand("guard \(name(121 - rest))", "return")) == [
                "    guard \(name(121 - rest)) else {", "        return", "    }",
            ]
        )
    }

    @Test("The only line of a case")
    func cases() {
        func selection(_ length: Int) -> [String] { body(.select("s", [SwiftSelection("p", name(length))])) }
        let rest = "    case p: ".utf8.count
        #expect(selection(120 - rest) == ["    switch s {", "    case p: \(name(120 - rest))", "    }"])
        #expect(selection(121 - rest) == ["    switch s {", "    case p:", "        \(name(121 - rest))", "    }"])
    }

    @Test("The only line of a property")
    func properties() {
        func property(_ length: Int) -> [String] {
            lines(.property(SwiftProperty(modifiers: "var", name: "a", type: "Int", body: [.line(name(length))])))
        }
        let rest = "var a: Int {  }".utf8.count
        #expect(property(120 - rest) == ["var a: Int { \(name(120 - rest)) }"])
        #expect(property(121 - rest) == ["var a: Int {", "    \(name(121 - rest))", "}"])
    }

    @Test("Elements of a list stand on lines of their own, even few")
    func lists() {
        #expect(body(.list(["a"])) == ["    [", "        a,", "    ]"])
    }

    @Test("What cannot be wrapped stays")
    func longWords() {
        #expect(body(.line(name(200))) == ["    \(name(200))"])
    }
}
