import JSONWire
import Testing

/// Replies of a QEMU that is newer than the bindings are read all the same, and what is known of them is kept.
@Suite("Later releases")
struct LaterReleaseTests {
    private let model: BindingModel

    init() throws { model = try BindingModel.shared() }

    @Test(
        "Unknown members and unknown values of enums",
        arguments: [
            (true, ValueRewriter.Values.none), (false, .allButTags), (true, .allButTags), (false, .all), (true, .all),
        ]
    )
    func recorded(addsMembers: Bool, values: ValueRewriter.Values) throws {
        var changes = (members: 0, values: 0, tags: 0)
        try forEachReply { binding, value in
            var rewriter = ValueRewriter(model, addsMembers: addsMembers, values: values)
            let rewritten = rewriter.rewrite(value, of: binding)
            #expect(binding.problem(reading: rewritten.sent, expecting: rewritten.kept) == nil)
            changes.members += rewriter.addedMembers
            changes.values += rewriter.places
            changes.tags += rewriter.unknownTags
        }
        #expect(!addsMembers || changes.members > 2_000)
        #expect(changes.values > 500)
        #expect(values != .all || changes.tags > 50)
    }

    @Test("One unknown value of an enum at a time")
    func oneAtATime() throws {
        var count = 0
        try forEachReply { binding, value in
            var rewriter = ValueRewriter(model, addsMembers: false, values: .none)
            _ = rewriter.rewrite(value, of: binding)
            for place in 0..<rewriter.places {
                var rewriter = ValueRewriter(model, addsMembers: true, values: .only(place))
                let rewritten = rewriter.rewrite(value, of: binding)
                #expect(binding.problem(reading: rewritten.sent, expecting: rewritten.kept) == nil)
                count += 1
            }
        }
        #expect(count > 500)
    }

    @Test("The same for values of every type, command and event, with every branch")
    func everything() {
        var maker = ValueMaker(model, seed: 46)
        var problems: [String] = []
        for binding in Binding.all(model) where !binding.isFreeForm {
            for option in 0..<(binding.object(in: model).flatMap(model.tagValues)?.count ?? 1) {
                let value = maker.value(of: binding, option: option, presence: .all)
                for (addsMembers, values) in [(true, ValueRewriter.Values.none), (false, .allButTags), (true, .all)] {
                    var rewriter = ValueRewriter(model, addsMembers: addsMembers, values: values)
                    let rewritten = rewriter.rewrite(value, of: binding)
                    if let problem = binding.problem(reading: rewritten.sent, expecting: rewritten.kept) {
                        problems.append("\(problem) in \(rewritten.sent)")
                    }
                }
            }
        }
        #expect(problems == [])
    }

    /// Goes through all replies and events.
    private func forEachReply(_ body: (Binding, JSONValue) throws -> Void) throws {
        let responses = Binding.responses(model)
        let events = Binding.events(model)
        for file in try ReplyFile.all() {
            for reply in file.replies { try body(#require(responses[reply.command]), reply.written) }
            for event in file.events { try body(#require(events.first { $0.name == event.name }), event.data) }
        }
    }
}
