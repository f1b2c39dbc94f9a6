extension LiveSchema {
    /// Describes a command or an event.
    ///
    /// - Parameters:
    ///   - name: Its name.
    ///   - depth: How many levels of objects to show, at most 32. With 1 only the members of the arguments and of the
    ///     result are shown. Default: 3.
    /// - Returns: `nil` when there is no such command or event.
    public func description(of name: String, depth: Int = 3) -> SchemaDescription? {
        guard let entry = table[name] else { return nil }
        let depth = min(max(depth, 0), 32)
        switch entry.content {
        case .command(let command):
            return SchemaDescription(
                name: name,
                kind: .command,
                features: entry.features,
                allowsOutOfBand: command.allowsOutOfBand,
                takesOtherArguments: table.takesOtherArguments(command: name),
                arguments: shape(of: command.arguments, depth: depth),
                returns: shape(of: command.returns, depth: depth)
            )
        case .event(let arguments):
            return SchemaDescription(
                name: name,
                kind: .event,
                features: entry.features,
                allowsOutOfBand: false,
                takesOtherArguments: false,
                arguments: shape(of: arguments, depth: depth),
                returns: nil
            )
        default: return nil
        }
    }

    private func shape(of type: SchemaIndex?, depth: Int) -> SchemaShape {
        guard let type else { return .object(.init(members: [], tag: nil, branches: [])) }
        var builder = ShapeBuilder(table)
        return builder.shape(of: type, at: "", depth: depth)
    }
}
