import GoldenBindings
import JSONWire
import QAPI
import Testing

@Suite("Unions")
struct UnionTests {
    @Test("The members of a branch stand beside the common ones")
    func members() throws {
        let json = #"{"kind":"circle","name":"a","in":"b","radius":1.5}"#
        let shape = try Shape(json: json)
        guard case .circle(let circle) = shape.branch else { return #expect(Bool(false), "\(shape)") }
        #expect(circle.radius == 1.5)
        #expect(shape.kind == .circle)
        #expect(shape.name == "a")
        #expect(shape.in == "b")
        #expect(shape.jsonString() == json)
        #expect(Shape(.circle(Circle(radius: 1.5)), name: "a", in: "b").jsonString() == json)
    }

    @Test("The order of the members does not matter: the tag can come last")
    func order() throws {
        let json = #"{"radius":2.5,"in":"b","name":"a","kind":"circle"}"#
        #expect(try roundTrip(Shape.self, json) == #"{"kind":"circle","name":"a","in":"b","radius":2.5}"#)
    }

    @Test(
        "Values of the tag that bring nothing, whatever they are called",
        arguments: ["none", "other", "default", "self"]
    )
    func empty(kind: String) throws {
        let json = #"{"kind":"\#(kind)","name":"a"}"#
        let shape = try Shape(json: json)
        #expect(shape.kind == ShapeKind(rawValue: kind))
        switch shape.branch {
        case .noneValue, .otherValue, .default, .selfValue: break
        default: Issue.record("\(shape)")
        }
        #expect(shape.jsonString() == json)
    }

    @Test("A wrapper's `data` is all that a branch holds")
    func wrappers() throws {
        let shape = try Shape(json: #"{"kind":"point","name":"a","data":{"y":2,"x":1}}"#)
        guard case .point(let point) = shape.branch else { return #expect(Bool(false), "\(shape)") }
        #expect(point.x == 1)
        #expect(shape.jsonString() == #"{"kind":"point","name":"a","data":{"x":1,"y":2}}"#)
        #expect(failure(Shape.self, #"{"kind":"point","name":"a"}"#) == .missingMember("data"))
    }

    @Test(
        "Wrappers of all kinds of values",
        arguments: [
            #"{"type":"str","data":"a"}"#, #"{"type":"list","data":[1,2]}"#, #"{"type":"maybe","data":"a"}"#,
            #"{"type":"maybe"}"#, #"{"type":"object","data":{"kind":"none","name":"a"}}"#,
        ]
    )
    func wrappedValues(json: String) throws {
        #expect(try roundTrip(Wrapper.self, json) == json)
    }

    @Test("A union as a branch of another one")
    func nested() throws {
        let json = #"{"kind":"nested","name":"a","nested-kind":"one","radius":1.5}"#
        let shape = try Shape(json: json)
        guard case .nested(let inner) = shape.branch else { return #expect(Bool(false), "\(shape)") }
        #expect(inner.nestedKind == .one)
        #expect(shape.jsonString() == json)
        #expect(try roundTrip(Shape.self, #"{"kind":"nested","name":"a","nested-kind":"two"}"#).hasSuffix(#""two"}"#))
    }

    @Test("A value that is not known keeps the members that came with it")
    func unknown() throws {
        let json = #"{"kind":"cube","name":"a","in":"b","edge":[1,{"z":null}],"data":true}"#
        let shape = try Shape(json: json)
        guard case .other(let kind, let members) = shape.branch else { return #expect(Bool(false), "\(shape)") }
        #expect(kind.rawValue == "cube")
        #expect(shape.kind == kind)
        #expect(members == ["edge": [1, ["z": nil]], "data": true])
        #expect(shape.jsonString() == json)
    }

    @Test("In a union inside of others, a value that is not known keeps none of their members")
    func unknownInside() throws {
        let json = #"{"kind":"nested","name":"a","in":"b","nested-kind":"three","radius":1.5}"#
        let shape = try Shape(json: json)
        guard case .nested(let inner) = shape.branch, case .other(let kind, let members) = inner.branch else {
            return #expect(Bool(false), "\(shape)")
        }
        #expect(kind.rawValue == "three")
        #expect(members == ["radius": 1.5])
        #expect(shape.jsonString() == json)

        let deep = #"{"kind":"deep","name":"a","deep-kind":"deepest","nested-kind":"three","radius":1.5}"#
        #expect(try roundTrip(Shape.self, deep) == deep)
        let unknown = #"{"kind":"deep","name":"a","deep-kind":"abyss","radius":1.5}"#
        #expect(try roundTrip(Shape.self, unknown) == unknown)
    }

    @Test("A tag without any branch that brings members, with a keyword for a name")
    func tagOnly() throws {
        #expect(try TagOnly(json: #"{"protocol":"two"}"#).protocol == .two)
        #expect(try roundTrip(TagOnly.self, #"{"protocol":"six","a":1}"#) == #"{"protocol":"six","a":1}"#)
    }

    @Test("What is missing is told with its name")
    func missing() {
        #expect(failure(Shape.self, #"{"name":"a","radius":1}"#) == .missingMember("kind"))
        #expect(failure(Shape.self, #"{"kind":"circle","radius":1}"#) == .missingMember("name"))
        #expect(failure(Shape.self, #"{"kind":"circle","name":"a"}"#) == .missingMember("radius"))
    }

    @Test("A tag that old releases left out, and members that were common then")
    func sharedMembers() throws {
        let info = try EngineInfo(json: #"{"name":"a","policy":7,"handle":8}"#)
        guard case .plain(let plain) = info.branch else { return #expect(Bool(false), "\(info)") }
        #expect(plain.policy == 7)
        #expect(plain.handle == 8)
        #expect(info.engineKind == .plain)
        #expect(info.jsonString() == #"{"engine-kind":"plain","name":"a","policy":7,"handle":8}"#)

        let sealed = #"{"engine-kind":"sealed","name":"a","sealed-policy":9}"#
        #expect(try roundTrip(EngineInfo.self, sealed) == sealed)
        let unknown = #"{"engine-kind":"melted","name":"a","policy":7}"#
        #expect(try roundTrip(EngineInfo.self, unknown) == unknown)
        #expect(failure(EngineInfo.self, #"{"name":"a"}"#) == .missingMember("policy"))
    }

    @Test("A branch that some releases do not have can bring nothing where it is received, not where it is sent")
    func doubtfulBranches() throws {
        let job = try TaskInfo(json: #"{"type":"mirror","job-id":"a"}"#)
        guard case .mirror(let mirror) = job.branch else { return #expect(Bool(false), "\(job)") }
        #expect(mirror.inStep == nil)
        let json = #"{"type":"mirror","job-id":"a","in-step":true}"#
        #expect(try roundTrip(TaskInfo.self, json) == json)
        #expect(failure(Setting.self, #"{"type":"mirror"}"#) == .missingMember("speed"))
    }
}
