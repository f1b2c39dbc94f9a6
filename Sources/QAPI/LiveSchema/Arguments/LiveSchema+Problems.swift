public import JSONWire

extension LiveSchema {
    /// What this QEMU would refuse in the arguments of a command, found before they are sent.
    ///
    /// Only what the schema says is checked. QEMU may still refuse values that are too large, not allowed together, or
    /// of no use in its state.
    ///
    /// - Parameters:
    ///   - arguments: All arguments.
    ///   - command: The name of the command.
    /// - Returns: Each problem with its place; none when all is well. Where a union's tag is missing or unknown, nothing
    ///   else is said of that union.
    public func problems(in arguments: JSONObject, of command: String) -> [SchemaProblem] {
        guard let known = table.command(command) else {
            return [SchemaProblem(.unknownCommand, command: command, near: NearNames(commands).names(near: command))]
        }
        guard let type = known.arguments, table.object(type) != nil else { return [] }
        var checker = ArgumentChecker(table, command: command)
        checker.check(arguments, as: type, allowsOthers: table.takesOtherArguments(command: command))
        return checker.problems
    }

    /// Whether the schema says nothing of an argument that the command may take all the same, such as a property of the
    /// device that `device_add` adds.
    package func leavesOpen(argument name: String, of command: String) -> Bool {
        guard table.takesOtherArguments(command: command) else { return false }
        guard let type = table.command(command)?.arguments else { return true }
        return table.members(named: name, from: type).isEmpty
    }
}
