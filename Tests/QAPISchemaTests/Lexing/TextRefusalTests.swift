import Testing

@testable import QAPISchema

@Suite("Text that is refused")
struct TextRefusalTests {
    @Test(
        "Words that mean nothing",
        arguments: [
            Refusal("▲null", "'null' means nothing here"),
            Refusal("{ 'enum': ▲null }", "'null' means nothing here"),
            Refusal("{ 'gen': ▲12 }", "'12' means nothing here"),
            Refusal("{ 'gen': ▲truex }", "'truex' means nothing here"),
            Refusal("{ 'gen': ▲True }", "'True' means nothing here"),
            Refusal("▲;{}", "';' means nothing here"),
            Refusal("{ ▲é 'a': 'b' }", "'é' means nothing here"),
            Refusal("{ ▲\u{1}\u{0} }", #"'\u{01}\0' means nothing here"#),
            Refusal("{ ▲\u{feff}x }", "'\u{feff}x' means nothing here"),
            Refusal(
                "{ ▲0123456789012345678901234567890123456789x }",
                "'0123456789012345678901234567890123456789…' means nothing here"
            ),
            Refusal("{ ▲\"enum\": 'A' }", "a string begins and ends with ', not with \""),
        ]
    )
    func words(refusal: Refusal) {
        #expect(refusal.outcome == refusal.expectation)
    }

    @Test(
        "Strings",
        arguments: [
            Refusal("{ ▲'enum\n': 'A' }", "the string does not end in its line"),
            Refusal("{ ▲'enum", "the string does not end in its line"),
            Refusal("{ ▲'", "the string does not end in its line"),
            Refusal(#"{ 'a▲\n': 'A' }"#, #"the only escape in a string is '\\'"#),
            Refusal(#"{ 'a▲\'': 'A' }"#, #"the only escape in a string is '\\'"#),
            Refusal(#"{ 'a▲\u0041': 'A' }"#, #"the only escape in a string is '\\'"#),
            Refusal(#"{ 'a▲\"#, #"the only escape in a string is '\\'"#),
            Refusal("{ 'a▲é': 'A' }", "a string holds only printable ASCII characters"),
            Refusal("{ 'a▲\u{7f}': 'A' }", "a string holds only printable ASCII characters"),
            Refusal("{ 'a▲\r': 'A' }", "a string holds only printable ASCII characters"),
            Refusal("{ 'a▲\0': 'A' }", "a string holds only printable ASCII characters"),
        ]
    )
    func strings(refusal: Refusal) {
        #expect(refusal.outcome == refusal.expectation)
    }

    @Test("A tab in a string is refused in its column")
    func tab() {
        #expect(failure(["schema.json": "{ 'a\t': 'A' }"]).hasPrefix("schema.json:1:5: a string holds only printable"))
    }

    @Test(
        "Bytes that are not UTF-8",
        arguments: [
            ("# plain \n\u{e9}", [0xff], "2:2"), ("", [0x80], "1:1"), ("##\n#\t", [0xc3, 0x28], "2:9"),
            ("{'a", [0xed, 0xa0, 0x80], "1:4"), ("# ", [0xf0, 0x9f], "1:3"),
        ] as [(String, [UInt8], String)]
    )
    func encoding(text: String, bytes: [UInt8], place: String) {
        let files = MemoryFiles(contents: ["schema.json": Array(text.utf8) + bytes])
        let error = #expect(throws: SchemaError.self) { try SchemaModel(path: "schema.json", files: files) }
        #expect(error?.description == "schema.json:\(place): the file is not UTF-8 from here on")
    }
}
