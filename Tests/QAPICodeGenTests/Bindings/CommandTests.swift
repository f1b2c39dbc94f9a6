import GoldenBindings
import JSONWire
import QAPI
import Testing

@testable import QAPISchema

@Suite("Commands and events")
struct CommandTests {
    @Test("All that the model has, and nothing else")
    func completeness() throws {
        let schema = try Golden.schema()
        #expect(Bindings.commands.map { $0.name }.sorted() == schema.commands.keys.sorted())
        #expect(Bindings.events.map { $0.name }.sorted() == schema.events.keys.sorted())
        let wrappers: Set = ["StrWrapper", "ListWrapper", "ObjectWrapper", "ShapePoint"]
        #expect(Set(Bindings.types.map(\.0)) == Set(schema.types.keys).subtracting(wrappers))
    }

    @Test("Names on the wire")
    func names() {
        #expect(UpperCommandCommand.name == "UPPER_COMMAND")
        #expect(OrgExampleExtraCommand.name == "__org.example_extra")
        #expect(XTryUUIDCommand.name == "x-try-uuid")
        #expect(ReturnCommand.name == "return")
        #expect(ProgressOfIDEvent.name == "PROGRESS_OF_ID")
        #expect(XGoneEvent.name == "x-gone")
    }

    @Test("How they can be executed")
    func flags() {
        func flags<Command: QAPICommand>(_ command: Command.Type) -> [Bool] {
            [Command.allowsOutOfBand, Command.allowsPreconfig]
        }
        #expect(flags(TakeNothingCommand.self) == [false, false])
        #expect(flags(BeUrgentCommand.self) == [true, false])
        #expect(flags(BeEarlyCommand.self) == [false, true])
        #expect(flags(BeAllCommand.self) == [true, true])
        #expect(!BeQuietCommand.repliesOnSuccess)
        #expect(!BeAllCommand.repliesOnSuccess)
    }

    @Test("What they return")
    func responses() {
        #expect(TakeNothingCommand.Response.self == EmptyReply.self)
        #expect(GiveStructsCommand.Response.self == [Point].self)
        #expect(GiveEnumCommand.Response.self == Words.self)
        #expect(GiveTextCommand.Response.self == String.self)
        #expect(GiveAnyCommand.Response.self == JSONValue.self)
        #expect(GiveIntCommand.Response.self == Int.self)
        #expect(GiveAlternateCommand.Response.self == Anything.self)
        #expect(TakeUnionCommand.Response.self == Shape.self)
        #expect(BeAllCommand.Response.self == Bool.self)
    }

    @Test("The members of a struct are the command's own; a union stays one value")
    func arguments() throws {
        #expect(TakeNamedCommand(in: 1, class: "a").jsonString() == #"{"in":1,"class":"a"}"#)
        let json = #"{"kind":"circle","name":"a","radius":1.5}"#
        #expect(TakeUnionCommand(Shape(.circle(Circle(radius: 1.5)), name: "a")).jsonString() == json)
        #expect(try roundTrip(TakeUnionCommand.self, json) == json)
        #expect(TakeNothingCommand().jsonString() == "{}")
    }

    @Test("Members that no schema lists are kept where a command takes them, and only there")
    func freeForm() throws {
        let json = #"{"driver":"a","id":"b","addr":1,"nested":{"x":[null]}}"#
        let command = try TakeFreeCommand(json: json)
        #expect(command.properties == ["addr": 1, "nested": ["x": [nil]]])
        #expect(command.jsonString() == json)
        #expect(try roundTrip(TakeAnythingCommand.self, json) == json)
        #expect(TakeAnythingCommand(properties: ["a": 1]).jsonString() == #"{"a":1}"#)
        #expect(try roundTrip(TakeNothingCommand.self, json) == "{}")
    }

    @Test("Arguments as questions to a schema")
    func argumentNames() {
        #expect(QAPIArgument<NewCommand>.later.wireName == "later")
        #expect(QAPIArgument<TakeNamedCommand>.selfValue.wireName == "self")
        #expect(QAPIArgument<TakeNamedCommand>.default.wireName == "default")
    }

    @Test("Events with data of their own, of a struct, of a union, and with none")
    func events() throws {
        #expect(try roundTrip(ReadyEvent.self, #"{"x":1}"#) == "{}")
        let progress = #"{"id":"a","state":"raw"}"#
        #expect(try roundTrip(ProgressOfIDEvent.self, progress) == progress)
        #expect(try MovedEvent(json: #"{"x":1,"y":2}"#).x == 1)
        let event = try ReshapedEvent(json: #"{"kind":"cube","name":"a","edge":1}"#)
        #expect(event.options.kind.rawValue == "cube")
    }
}
