import Testing

@testable import QAPISchema

@Suite("Includes")
struct IncludeTests {
    private func reading(_ path: String, _ files: [String: String]) throws(SchemaError) -> SchemaModel {
        try SchemaModel(path: path, files: MemoryFiles(files))
    }

    @Test("A file is read where it is included first, and once")
    func order() throws {
        let model = try schema([
            "schema.json":
                "{'command':'a'}{'include':'one.json'}{'command':'b'}{'include':'two.json'}{'include':'one.json'}",
            "one.json": "{'command':'c'}{'include':'two.json'}{'command':'d'}",
            "two.json": "{'command':'e'}",
        ])
        #expect(model.definitions.map(\.name) == ["a", "c", "e", "d", "b"])
        #expect(model.modules.map(\.name) == ["schema", "one", "two"])
        #expect(model.modules.map { $0.definitions.map(\.name) } == [["a", "b"], ["c", "d"], ["e"]])
    }

    @Test("Paths are relative to the file that includes, and one file however it is spelled")
    func relativePaths() throws {
        let model = try reading(
            "daemon/./qapi/schema.json",
            [
                "daemon/qapi/schema.json": "{'include':'../../qapi/a.json'}{'include':'../..//qapi/./sub/../b.json'}",
                "qapi/a.json": "{'include':'b.json'}{'include':'sub/c.json'}",
                "qapi/b.json": "{'command':'b'}",
                "qapi/sub/c.json": "{'include':'../b.json'}{'include':'/absolute/d.json'}",
                "/absolute/d.json": "{'include':'../absolute/e.json'}",
                "/absolute/e.json": "",
            ]
        )
        #expect(
            model.modules.map(\.path) == [
                "daemon/qapi/schema.json", "qapi/a.json", "qapi/b.json", "qapi/sub/c.json", "/absolute/d.json",
                "/absolute/e.json",
            ]
        )
        #expect(model.command("b")?.location.description == "qapi/b.json:1:12")
    }

    @Test(
        "Paths by their text",
        arguments: [
            ("a.json", "a.json"), ("./a.json", "a.json"), ("a//b", "a/b"), ("a/../b", "b"), ("../a", "../a"),
            ("../../a/../b", "../../b"), ("a/../../b", "../b"), ("/../a", "/a"), ("/a/b/../..", "/"), ("", ""),
        ]
    )
    func normalPaths(path: String, text: String) {
        #expect(SourcePath(path).text == text)
    }

    @Test(
        "Modules are named after their files",
        arguments: [("a/b-c.json", "b-c"), ("d", "d"), ("e.txt", "e.txt"), ("", "")]
    )
    func moduleNames(path: String, name: String) {
        #expect(SourcePath(path).name == name)
    }

    @Test(
        "Cycles",
        arguments: [
            (["schema.json": "{'include':'schema.json'}"], "schema.json:1:12: 'schema.json'"),
            (["schema.json": "{'include':'./x/../schema.json'}"], "schema.json:1:12: 'schema.json'"),
            (
                ["schema.json": "{'include':'a.json'}", "a.json": "\n{'include':'schema.json'}"],
                "a.json:2:12: 'schema.json'"
            ),
            (
                [
                    "schema.json": "{'include':'a.json'}", "a.json": "{'include':'b.json'}",
                    "b.json": "{'include':'a.json'}",
                ],
                "b.json:1:12: 'a.json'"
            ),
        ]
    )
    func cycles(files: [String: String], start: String) {
        #expect(failure(files) == "\(start) includes itself, directly or through others")
    }

    @Test("A chain of includes has an end")
    func longChain() throws {
        func chain(_ length: Int) -> [String: String] {
            var files = ["schema.json": "{'include':'1.json'}", "\(length).json": ""]
            for number in 1..<length { files["\(number).json"] = "{'include':'\(number + 1).json'}" }
            return files
        }
        #expect(try schema(chain(99)).modules.count == 100)
        #expect(failure(chain(100)) == "99.json:1:12: files include one another more than 100 levels deep")
    }

    @Test("A file that is not there is reported where it is mentioned")
    func missing() throws {
        #expect(failure([:]) == "schema.json:1:1: 'schema.json' cannot be read: no such file")
        let files = ["schema.json": "{'include':\n 'gone.json'}"]
        #expect(failure(files) == "schema.json:2:2: 'gone.json' cannot be read: no such file")
    }

    @Test("Errors name the file in which they are")
    func errorInIncludedFile() {
        let files = ["schema.json": "{'include':'sub/a.json'}", "sub/a.json": "{'command':'a'}\n{'command':'a'}"]
        #expect(
            failure(files)
                == "sub/a.json:2:12: the name of command 'a' is taken by the command 'a' at sub/a.json:1:12"
        )
    }

    @Test(
        "Directives that are not well formed",
        arguments: [
            Refusal("{'include': ▲['a.json']}", "an 'include' must be the path of a file"),
            Refusal("{'include': ▲true}", "an 'include' must be the path of a file"),
            Refusal("{'include': 'a.json', ▲'if': 'X'}", "'include' must be alone in its object, without 'if'"),
            Refusal(
                "{▲'command': 'a', 'include': 'a.json'}",
                "'include' must be alone in its object, without 'command'"
            ),
            Refusal("{'include': 'a.json', ▲'pragma': {}}", "'include' must be alone in its object, without 'pragma'"),
            Refusal("{'include': ▲''}", "'' cannot be read: no such file"),
        ]
    )
    func refused(refusal: Refusal) {
        #expect(refusal.outcome == refusal.expectation)
    }
}
