import Testing

@testable import QAPISchema

/// All rules at once: whatever happens between releases, the model fits each of them.
@Suite("The model and its releases")
struct SupersetTests {
    @Test("What any release says fits", arguments: 0..<60)
    func fits(seed: UInt64) throws {
        var generator = ReleaseGenerator(seed: seed)
        let texts = (0..<5).map { _ in generator.schema() }
        let model = try merged(texts)
        for text in texts {
            let release = MergedSchema(
                try schema(text, naming: .relaxed),
                kind: .qmp,
                release: Release(major: 1, minor: 0)
            )
            let checker = SupersetChecker(model: model, release: release.withoutUnreliableMembers())
            #expect(checker.problems == [])
            #expect(checker.placeCount > 1)
        }
        #expect(try MergedSchema(text: model.text, path: "x") == model)
    }

    @Test("What does not fit is found")
    func misfits() throws {
        let text =
            "{'command':'c','data':{'i':'int','*o':'int','e':'E'},'returns':'T'}{'enum':'E','data':['x','y']}"
            + "{'struct':'T','data':{'a':'int'}}"
        let other = "{'command':'c','data':{'i':'str','o':'int','e':'E','m':'int'}}{'enum':'E','data':['x']}"
        let checker = SupersetChecker(model: try merged([other]), release: try merged([text]))
        #expect(
            checker.problems == [
                "c.i is str, and was int", "c.o must be optional", "c.e lacks y",
                "c.m must be optional where it is absent", "c must return something",
            ]
        )
    }
}
