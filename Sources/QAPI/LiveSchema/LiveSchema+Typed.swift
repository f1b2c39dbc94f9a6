internal import JSONWire

extension LiveSchema {
    /// Whether this QEMU has a command.
    public func supports<Command: QAPICommand>(_ command: Command.Type) -> Bool {
        has(command: Command.name)
    }

    /// Whether this QEMU has an event.
    public func supports<Event: QAPIEvent>(_ event: Event.Type) -> Bool {
        has(event: Event.name)
    }

    /// Whether a command of this QEMU has an argument: `schema.supports(BlockdevMirrorCommand.self, .targetIsZero)`.
    public func supports<Command: QAPICommand>(_ command: Command.Type, _ argument: QAPIArgument<Command>) -> Bool {
        has("\(Command.name)/arg-type/\(argument.wireName)")
    }

    /// Whether an argument of a command of this QEMU takes a value:
    /// `schema.supports(BlockdevMirrorCommand.self, .copyMode, MirrorCopyMode.writeBlocking)`.
    public func supports<Command: QAPICommand>(
        _ command: Command.Type,
        _ argument: QAPIArgument<Command>,
        _ value: some RawRepresentable<String>
    ) -> Bool {
        has("\(Command.name)/arg-type/\(argument.wireName)/^\(value.rawValue)")
    }

    /// What this QEMU would refuse of a command with its arguments; nothing when it has everything that they use.
    ///
    /// ```swift
    /// let mirror = BlockdevMirrorCommand(device: "disk0", target: "copy0", sync: .full, targetIsZero: true)
    /// if !schema.problems(with: mirror).isEmpty { … }
    /// ```
    public func problems<Command: QAPICommand>(with command: Command) -> [SchemaProblem] {
        let value: JSONValue
        do {
            value = try JSONValue(json: command.jsonBytes())
        } catch {
            // What writes no JSON was not made by the generator; QEMU is the one to refuse it.
            return []
        }
        return problems(in: value.object ?? [:], of: Command.name)
    }
}
