internal import JSONWire
internal import QMP

/// The little that a fake knows of a machine: enough for the commands that every client uses.
struct FakeMachine: Sendable {
    let name: String
    let version: QEMUVersion
    /// The commands that the user declared, by name. They come before the built-in ones.
    let declared: [String: FakeCommand]
    var isRunning = true
    /// The descriptors that `getfd` named.
    var namedDescriptors: [String: CInt] = [:]

    init(name: String, version: QEMUVersion, commands: [FakeCommand]) {
        self.name = name
        self.version = version
        declared = Dictionary(commands.map { ($0.signature.name, $0) }) { _, last in last }
    }

    /// The names of all commands, as `query-commands` tells them.
    var commandNames: [String] {
        Set(declared.keys).union(BuiltInCommand.all.keys).union(["qmp_capabilities"]).sorted()
    }

    /// Answers a command that is built in, or refuses it.
    mutating func answer(_ request: FakeRequest) -> FakeAnswer {
        guard let command = BuiltInCommand.all[request.name] else { return .commandNotFound(request.name) }
        return command.signature.refusal(of: request) ?? command.run(&self, request)
    }
}

extension FakeCommand {
    /// Answers the request, or refuses it.
    func answer(checking request: FakeRequest) async -> FakeAnswer {
        if let refusal = signature.refusal(of: request) { return refusal }
        return await answer(request)
    }
}
