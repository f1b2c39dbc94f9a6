import TestSupport
import Testing

@testable import QAPISchema

@Suite("The text of a model")
struct ModelTextTests {
    private static let schemas = [
        """
        {'command':'c','data':{'a':'int','*b':['S']},'returns':'U','allow-oob':true,'features':['f']}
        {'command':'gone','data':{'x':'int'}}
        {'command':'p'}{'event':'EV','data':{'e':'E'}}{'enum':'E','data':['unstable','a','if']}
        {'struct':'S','data':{'s':'str','old':{'type':'int','features':['deprecated']}}}
        {'union':'U','base':{'k':'E'},'discriminator':'k','data':{'a':'S'}}
        """,
        """
        {'command':'c','data':{'a':'int'},'returns':'U','allow-preconfig':true,'features':['g','unstable']}
        {'command':'p','data':'T','boxed':true,'success-response':false}{'event':'EV','data':{'e':'E','l':'L'}}
        {'enum':'E','data':['unstable',{'name':'a','if':{'all':['X_Y',{'not':'Z_Z'}]},'features':['deprecated']},'if']}
        {'struct':'T','data':{'s':'str','new':{'type':'int','features':['h'],'if':'X_Y'}}}{'struct':'N','data':{}}
        {'union':'U','base':{'k':'E'},'discriminator':'k','data':{'a':'T','if':'N'}}
        {'alternate':'L','data':{'e':'E','n':{'type':'null','if':'X_Y'},'l':['N']}}
        """,
        "{'command':'c','data':{'a':'int'},'returns':'U'}{'enum':'E','data':['a']}{'struct':'T','data':{}}"
            + "{'union':'U','base':{'k':'E'},'discriminator':'k','data':{'a':'T'}}",
    ]

    @Test("What is written is read as it was")
    func roundTrip() throws {
        for count in 1...Self.schemas.count {
            let model = try merged(Array(Self.schemas.prefix(count)))
            let text = model.text
            let read = try MergedSchema(text: text, path: "x.model")
            #expect(read == model)
            #expect(read.text == text)
        }
    }

    @Test("Releases that are added one by one, by way of the text, come to the same as all at once")
    func oneByOne() throws {
        let all = try merged(Self.schemas)
        var text = try merged([Self.schemas[0]]).text
        for (number, next) in zip(2..., Self.schemas.dropFirst()) {
            var model = try MergedSchema(text: text, path: "x.model")
            try model.add(try schema(next, naming: .relaxed), release: Release(major: number, minor: 0))
            text = model.text
        }
        #expect(text == all.text)
        #expect(all.releases.map(\.description) == ["1.0", "2.0", "3.0"])
    }

    @Test("One line for each thing")
    func text() throws {
        #expect(
            try merged(Array(Self.schemas.prefix(2))).text == """
                # What the releases of QEMU have in their schemas, made by 'qapi-codegen merge'.
                schema qmp
                releases 1.0 2.0

                command c preconfig module=schema unstable feature=f,1.0,1.0 feature=g,2.0,
                    argument a int
                    argument b? [T] until=1.0
                    returns U

                command gone module=schema until=1.0
                    argument x int

                command p silent module=schema
                    arguments T?

                event EV module=schema
                    member e E
                    member l? L since=2.0

                enum E received module=schema
                    value unstable
                    value a deprecated=2.0 if=X_Y && !Z_Z
                    value if

                alternate L received module=schema since=2.0
                    choice e E
                    choice n null if=X_Y
                    choice l [N]

                object N received module=schema since=2.0

                object T sent received module=schema was=S
                    member s str
                    member new? int since=2.0 feature=h,2.0, if=X_Y
                    member old? int until=1.0 deprecated=1.0

                object U received module=schema
                    member k E
                    tag k
                    branch a T
                    branch if? N since=2.0

                """
        )
    }

    @Test(
        "What is wrong is told with its line",
        arguments: [
            ("", "x:1:1: 'schema' is missing"), ("releases 1.0", "x:1:1: 'schema' is missing"),
            ("schema abc", "x:1:1: 'abc' is no schema"), ("schema qmp qga", "x:1:1: 'qga' has no meaning here"),
            ("schema qmp", "x:1:1: 'releases' is missing"), ("schema qmp\nreleases", "x:2:1: a release is missing"),
            ("schema qmp\nreleases 1.0 x", "x:2:1: 'x' is no release"),
            ("schema qmp\nreleases 2.0 1.0", "x:2:1: 1.0 is out of order"),
            ("schema qmp\nreleases 1.0\n\nthing a", "x:4:1: 'thing' is no kind of definition"),
            ("schema qmp\nreleases 1.0\n    value a", "x:3:1: a part must follow what it is a part of"),
            ("schema qmp\nreleases 1.0\nevent", "x:3:1: a name is missing"),
            ("schema qmp\nreleases 1.0\nevent A", "x:3:1: 'module' is missing"),
            ("schema qmp\nreleases 1.0\nevent A module=m silent", "x:3:1: 'silent' has no meaning here"),
            ("schema qmp\nreleases 1.0\nevent A module=m since=old", "x:3:1: 'old' is no release"),
            (
                "schema qmp\nreleases 1.0\nevent A module=m feature=f,1.0",
                "x:3:1: 'f,1.0' is no feature with its first and its last release"
            ),
            ("schema qmp\nreleases 1.0\nevent A module=m\nevent A module=m", "x:4:1: 'A' is there already"),
            ("schema qmp\nreleases 1.0\nevent A module=m\n    member a", "x:4:1: a type is missing"),
            ("schema qmp\nreleases 1.0\nevent A module=m\n    member a [x", "x:4:1: '[x' is no type"),
            ("schema qmp\nreleases 1.0\nevent A module=m\n    data []", "x:4:1: '[]' is no type"),
            (
                "schema qmp\nreleases 1.0\nevent A module=m\n    value a",
                "x:4:1: a part must follow what it is a part of"
            ),
            ("schema qmp\nreleases 1.0\nevent A module=m\n    data T if=X", "x:4:1: 'if' has no meaning here"),
            ("schema qmp\nreleases 1.0\nevent A module=m\n    data T", "x:1:1: there is no type 'T'"),
        ]
    )
    func mistakes(text: String, message: String) {
        let error = #expect(throws: SchemaError.self) { try MergedSchema(text: text, path: "x") }
        #expect(error?.description == message)
    }

    @Test("Any damage is an error or another model, never a crash")
    func damage() throws {
        let text = Array(try merged(Self.schemas).text.utf8)
        var random = SplitMix64(seed: 3)
        var refused = 0
        for _ in 0..<2000 {
            var damaged = text
            damaged[Int.random(in: damaged.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            damaged.removeSubrange(..<Int.random(in: 0...3, using: &random))
            do throws(SchemaError) {
                let model = try MergedSchema(text: String(decoding: damaged, as: UTF8.self), path: "x")
                #expect(!model.releases.isEmpty)
            } catch {
                refused += 1
                #expect(!error.message.isEmpty)
            }
        }
        #expect(refused > 0)
    }

    @Test("Releases")
    func releases() {
        #expect(Release("9.1")?.description == "9.1")
        #expect(Release("10.0.0") == Release(major: 10, minor: 0))
        for text in ["", "9", "9.", "a.b", "9.1.3", "-1.0", "9.1.0.0", "9..1", "99999999999999999999.0"] {
            #expect(Release(text) == nil, "\(text)")
        }
        #expect(Release(major: 9, minor: 2) < Release(major: 10, minor: 0))
        #expect(Release(major: 9, minor: 1) < Release(major: 9, minor: 2))
    }
}
