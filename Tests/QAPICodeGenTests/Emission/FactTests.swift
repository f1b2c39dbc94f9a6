import Testing

@testable import QAPICodeGen
@testable import QAPISchema

@Suite("What the releases say, in comments")
struct FactTests {
    private func comments(_ text: String) throws -> [String] {
        let file = try #require(try BindingsGenerator(try model(text)).files().first)
        let lines = file.text.split(separator: "\n").map { $0.drop { $0 == " " } }
        return lines.filter { $0.hasPrefix("///") && $0.contains("`") }.map(String.init)
    }

    private func comment(_ text: String, of name: String) throws -> String? {
        try comments(text).first { $0.hasPrefix("/// `\(name)`") || $0.contains(" `\(name)`. ") }
    }

    @Test("Of a whole")
    func wholes() throws {
        #expect(try comment("command c", of: "c") == "/// The command `c`. Since QEMU 8.0 or before.")
        #expect(try comment("event E since=9.0", of: "E") == "/// The event `E`. Since QEMU 9.0.")
        #expect(
            try comment("object A until=8.0 deprecated=8.0 unstable", of: "A") == """
                /// The struct `A`. Since QEMU 8.0 or before. Until QEMU 8.0. Deprecated since QEMU 8.0. \
                Unstable: it may change or vanish without notice.
                """
        )
        #expect(
            try comment("enum E feature=a,8.0, feature=b,8.0,8.0 if=ONE || TWO", of: "E") == """
                /// The enum `E`. Since QEMU 8.0 or before. Feature `a` since QEMU 8.0. \
                Feature `b` since QEMU 8.0, until QEMU 8.0. Only where QEMU is built with `ONE || TWO`.
                """
        )
    }

    @Test("Of a part, only what does not follow from the whole")
    func parts() throws {
        let text = "object A since=9.0\n    member b int\n    member c? [int] since=9.0 deprecated=9.0"
        #expect(try comment(text, of: "b") == "/// `b`: `int`.")
        #expect(try comment(text, of: "c") == "/// `c`: `[int]`. Deprecated since QEMU 9.0.")
        #expect(try comment("enum E\n    value v since=9.0", of: "v") == "/// `v`. Since QEMU 9.0.")
        let alternate = "alternate A\n    choice s str\n    choice n int since=9.0 if=ONE"
        #expect(
            try BindingsGenerator(try model(alternate)).files()[0].text
                .contains(
                    "    /// A number. Since QEMU 9.0. Only where QEMU is built with `ONE`.\n    case number(Int)\n"
                )
        )
    }

    @Test("The reference has only what the newest release has")
    func references() throws {
        func anchors(_ text: String, _ kind: SchemaKind) throws -> [Substring] {
            let text = try BindingsGenerator(try model(text, kind: kind)).files()[0].text
            return text.split(separator: "\n").filter { $0.contains("[Reference]") && !$0.contains("main.use") }
        }
        let page = "https://www.qemu.org/docs/master/interop/qemu"
        #expect(try anchors("object A until=8.0", .qmp) == [])
        #expect(try anchors("object A", .qmp) == ["/// [Reference](\(page)-qmp-ref.html#object-QMP-main.A)"])
        #expect(try anchors("command c", .qga) == ["/// [Reference](\(page)-ga-ref.html#command-QGA-main.c)"])
    }
}
