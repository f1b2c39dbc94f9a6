import GoldenBindings
import JSONWire
import QAPI
import Testing

@Suite("Values that hold others of their kind")
struct RecursionTests {
    @Test("Through an alternate")
    func alternates() throws {
        let json = #"{"left":{"left":"a","right":"b"},"right":"c"}"#
        #expect(try roundTrip(Tree.self, json) == json)
        let tree = Tree.branches(TreeBranches(left: .leaf("a"), right: .leaf("b")))
        #expect(tree.jsonString() == #"{"left":"a","right":"b"}"#)
        let node = #"{"driver":"raw","file":{"driver":"raw","file":"disk","offset":1}}"#
        #expect(try roundTrip(Node.self, node) == node)
    }

    @Test("Through an optional member")
    func members() throws {
        let json = #"{"name":"a","next":{"name":"b","next":{"name":"c"}}}"#
        var chain = try Chain(json: json)
        #expect(chain.jsonString() == json)
        #expect(chain.next?.next?.name == "c")
        #expect(chain.next?.next?.next == nil)
        let copy = chain
        chain.next?.name = "B"
        chain.next?.next = nil
        #expect(chain.jsonString() == #"{"name":"a","next":{"name":"B"}}"#)
        #expect(copy.jsonString() == json)
        #expect(Chain(name: "a", next: Chain(name: "b")).jsonString() == #"{"name":"a","next":{"name":"b"}}"#)
    }

    @Test("Through each other")
    func rings() throws {
        let json = #"{"other":{"other":{"other":{}}}}"#
        #expect(try roundTrip(RingOne.self, json) == json)
        #expect(try roundTrip(RingTwo.self, json) == json)
    }

    @Test("Through arrays")
    func arrays() throws {
        let json = #"{"name":"a","folders":[{"name":"b","folders":[]},{"name":"c","folders":[]}]}"#
        #expect(try roundTrip(Folder.self, json) == json)
    }

    @Test("What is nested too deep is an error, not the end of the process")
    func depth() {
        let json = String(repeating: #"{"left":"#, count: 100_000)
        guard case .tooDeep? = failure(Tree.self, json) else { return #expect(Bool(false)) }
        let chain = String(repeating: #"{"name":"a","next":"#, count: 100_000)
        guard case .tooDeep? = failure(Chain.self, chain) else { return #expect(Bool(false)) }
    }
}
