internal import JSONWire
internal import QMP

/// A command that every fake knows.
struct BuiltInCommand: Sendable {
    let signature: CommandSignature
    let run: @Sendable (inout FakeMachine, FakeRequest) -> FakeAnswer

    private init(
        _ name: String,
        required: Set<String> = [],
        allowsOutOfBand: Bool = false,
        run: @escaping @Sendable (inout FakeMachine, FakeRequest) -> FakeAnswer
    ) {
        signature = CommandSignature(name: name, required: required, allowsOutOfBand: allowsOutOfBand)
        self.run = run
    }

    /// The commands by name.
    static let all = Dictionary(
        uniqueKeysWithValues: (queries + controls + descriptors).map { ($0.signature.name, $0) }
    )

    private static let queries = [
        BuiltInCommand("query-status") { machine, _ in
            .return(["status": machine.isRunning ? "running" : "paused", "running": .bool(machine.isRunning)])
        },
        BuiltInCommand("query-version") { machine, _ in .return(machine.version.jsonValue) },
        BuiltInCommand("query-name") { machine, _ in .return(["name": .string(machine.name)]) },
        BuiltInCommand("query-commands") { machine, _ in
            .return(.array(machine.commandNames.map { ["name": .string($0)] }))
        },
        BuiltInCommand("query-yank", allowsOutOfBand: true) { _, _ in .return([]) },
    ]

    /// As with QEMU, some events come before the reply and some after it.
    private static let controls = [
        BuiltInCommand("stop") { machine, _ in
            guard machine.isRunning else { return .return([:]) }
            machine.isRunning = false
            return .event("STOP") + .return([:])
        },
        BuiltInCommand("cont") { machine, _ in
            guard !machine.isRunning else { return .return([:]) }
            machine.isRunning = true
            return .event("RESUME") + .return([:])
        },
        BuiltInCommand("system_reset") { _, _ in
            .return([:]) + .event("RESET", data: ["guest": false, "reason": "host-qmp-system-reset"])
        },
        BuiltInCommand("system_powerdown") { _, _ in .return([:]) + .event("POWERDOWN") },
        BuiltInCommand("quit") { _, _ in
            .event("SHUTDOWN", data: ["guest": false, "reason": "host-qmp-quit"]) + .return([:]) + .quit
        },
    ]

    private static let descriptors = [
        BuiltInCommand("getfd", required: ["fdname"]) { machine, request in
            guard let descriptor = request.descriptors.last else {
                return .error(.genericError, "no file descriptor came with the command")
            }
            guard let name = request.arguments["fdname"]?.string else {
                return .error(.genericError, "the argument 'fdname' is not a string")
            }
            machine.namedDescriptors[name] = descriptor
            return .return([:])
        },
        BuiltInCommand("closefd", required: ["fdname"]) { machine, request in
            let name = request.arguments["fdname"]?.string
            guard let name, machine.namedDescriptors.removeValue(forKey: name) != nil else {
                return .error(.genericError, "there is no file descriptor of that name")
            }
            return .return([:])
        },
    ]
}
