import GoldenBindings
import JSONWire
import QAPI
import Testing

@Suite("A method for each command")
struct ExecutorTests {
    @Test("It sends what it is given, and gives what is returned")
    func results() async throws {
        let executor = RecordingExecutor(reply: #"[{"x":1,"y":2}]"#)
        let points = try await executor.giveStructs()
        #expect(points.map(\.y) == [2])
        #expect(executor.executed == [.init(name: "give-structs", arguments: "{}", timeout: .standard)])
    }

    @Test("Arguments in the order of the schema, those left out not at all")
    func arguments() async throws {
        let executor = RecordingExecutor()
        try await executor.takeNamed(in: 1, protocol: "a", selfValue: "b", timeout: 3)
        try await executor.takeFree(driver: "a", properties: ["addr": 1], timeout: .after(.seconds(2)))
        try await executor.takeNothing(timeout: .never)
        #expect(
            executor.executed == [
                .init(
                    name: "take-named",
                    arguments: #"{"in":1,"protocol":"a","self":"b","timeout":3}"#,
                    timeout: .standard
                ),
                .init(name: "take-free", arguments: #"{"driver":"a","addr":1}"#, timeout: .after(.seconds(2))),
                .init(name: "take-nothing", arguments: "{}", timeout: .never),
            ]
        )
    }

    @Test("A command's own timeout leaves another name for that of the reply")
    func timeouts() async throws {
        let executor = RecordingExecutor()
        try await executor.takeTimeout(timeout: 5, command: "a", name: "b", replyTimeout: .never)
        let arguments = #"{"timeout":5,"command":"a","name":"b"}"#
        #expect(executor.executed == [.init(name: "take-timeout", arguments: arguments, timeout: .never)])
    }

    @Test("A union is given as one value")
    func unions() async throws {
        let json = #"{"kind":"circle","name":"a","radius":1.5}"#
        let executor = RecordingExecutor(reply: json)
        let shape = try await executor.takeUnion(Shape(.circle(Circle(radius: 1.5)), name: "a"))
        #expect(shape.kind == .circle)
        #expect(executor.executed == [.init(name: "take-union", arguments: json, timeout: .standard)])
    }

    @Test("A reply that is none becomes an error")
    func failures() async {
        let executor = RecordingExecutor(reply: "1.5")
        let error = await #expect(throws: QMPError.self) { try await executor.giveInt() }
        #expect(error?.code == .undecodable)
        #expect(error?.command == "give-int")
    }

    @Test("Words of Swift for names")
    func keywords() async throws {
        let executor = RecordingExecutor()
        try await executor.return()
        try await executor.upperCommand()
        try await executor.xTryUUID()
        try await executor.orgExampleExtra()
        #expect(executor.executed.map(\.name) == ["return", "UPPER_COMMAND", "x-try-uuid", "__org.example_extra"])
    }
}
