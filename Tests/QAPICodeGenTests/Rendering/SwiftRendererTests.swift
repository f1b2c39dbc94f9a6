import Testing

@testable import QAPICodeGen

@Suite("Swift as text")
struct SwiftRendererTests {
    private func text(_ declarations: SwiftDeclaration...) -> String {
        SwiftRenderer.text(head: ["// Head"], declarations)
    }

    private func text(_ body: [SwiftStatement]) -> String {
        text(.function(SwiftFunction(head: "func f", body: body)))
    }

    @Test("A head, a blank line before each declaration, and a line feed at the end")
    func file() {
        let property = SwiftDeclaration.property(SwiftProperty(modifiers: "var", name: "a", type: "Int"))
        #expect(text() == "// Head\n")
        #expect(text(property, property) == "// Head\n\nvar a: Int\n\nvar a: Int\n")
    }

    @Test("Types nest; functions, types and computed properties stand apart, what is of one kind stands together")
    func nesting() {
        let stored = SwiftProperty(documentation: ["One.", "", "Two."], name: "a", type: "Int")
        let constant = SwiftProperty(modifiers: "public static var", name: "b", type: "Int", body: [.line("1")])
        let computed = SwiftProperty(name: "c", type: "Int", body: [.line("1")])
        let function = SwiftFunction(head: "func d")
        let inner = SwiftType(
            keyword: .indirectEnumeration,
            name: "Inner",
            members: [.enumCase(SwiftCase(name: "e")), .enumCase(SwiftCase(name: "f", payload: ["Int", "String"]))]
        )
        let outer = SwiftType(
            keyword: .structure,
            name: "Outer",
            inheritance: ["A", "B"],
            members: [
                .property(stored), .property(stored), .property(constant), .property(constant), .property(computed),
                .property(stored), .function(function), .function(function), .type(inner),
            ]
        )
        let stamp = """
                /// One.
                ///
                /// Two.
                public var a: Int
            """
        #expect(
            text(.type(outer)) == """
                // Head

                public struct Outer: A, B {
                \(stamp)
                \(stamp)
                    public static var b: Int { 1 }
                    public static var b: Int { 1 }

                    public var c: Int { 1 }

                \(stamp)

                    func d() {}

                    func d() {}

                    public indirect enum Inner {
                        case e
                        case f(Int, String)
                    }
                }

                """
        )
    }

    @Test("Extensions have no access level, and can have a constraint")
    func extensions() {
        let type = SwiftType(keyword: .extension, name: "A", constraint: "B == C")
        #expect(text(.type(type)) == "// Head\n\nextension A where B == C {\n}\n")
    }

    @Test("Statements")
    func statements() {
        #expect(
            text([
                .line("a"), .block("while b", [.line("c")]), .demand("guard let d", "return"),
                .select(
                    "e",
                    [SwiftSelection("f", "g"), SwiftSelection(pattern: nil, body: [.line("h"), .line("i")])]
                ),
                .list([]), .list(["j", "k"]), .call("l", []), .call("m", ["n", "o"]),
            ]) == """
                // Head

                func f() {
                    a
                    while b {
                        c
                    }
                    guard let d else { return }
                    switch e {
                    case f: g
                    default:
                        h
                        i
                    }
                    []
                    [
                        j,
                        k,
                    ]
                    l()
                    m(n, o)
                }

                """
        )
    }

    @Test("A property with a body of more than one line")
    func longBody() {
        let property = SwiftProperty(modifiers: "var", name: "a", type: "", body: [.line("b"), .line("c")])
        #expect(text(.property(property)) == "// Head\n\nvar a {\n    b\n    c\n}\n")
    }
}
