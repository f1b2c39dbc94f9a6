extension LiveSchema {
    /// Whether this QEMU has what a path leads to.
    ///
    /// A path is the name of a command or an event and steps behind it, separated by slashes. The name alone asks for
    /// the command or event. `NAME/$feature` asks for a feature of it. Else `arg-type`, for the arguments of a command
    /// or the data of an event, or `ret-type`, for what a command returns, comes second, and then any of these:
    ///
    /// | step | leads to |
    /// |---|---|
    /// | `member` | a member of an object |
    /// | `*member` | a member that may be left out |
    /// | `+branch` | what a union is when its tag has this value |
    /// | `^value` | a value of an enumeration |
    /// | `$feature` | a feature of what the path led to: of a member or its type, of a branch or a value |
    /// | `!type` | nothing further, when the value can be of that type |
    ///
    /// A type is one of `str`, `int`, `number`, `bool`, `null`, `any`, `object`, `array` and `enum`. An `enum` is no
    /// `str`.
    ///
    /// Steps look through arrays and at all alternatives by themselves. The members of a union are looked for outside
    /// of its branches, then in all of them, for they move between the two from one QEMU to the next.
    ///
    /// ```swift
    /// try schema.supports("blockdev-mirror/arg-type/copy-mode/^write-blocking")
    /// try schema.supports("blockdev-add/arg-type/+nvme-io_uring")
    /// try schema.supports("query-block/ret-type/inserted/backing_file_depth")
    /// try schema.supports("device_add/$json-cli-hotplug")
    /// ```
    ///
    /// - Throws: When the path is not well-formed.
    public func supports(_ path: String) throws(SchemaPathError) -> Bool {
        let path = try SchemaPath(path)
        guard var place = start(of: path) else { return false }
        for step in path.steps {
            guard let next = place.taking(step, in: table) else { return false }
            place = next
        }
        return true
    }

    /// Whether this QEMU has what a path leads to that is made of names.
    func has(_ path: String) -> Bool {
        do {
            return try supports(path)
        } catch {
            // A name that makes no path is not the name of anything in a QEMU.
            return false
        }
    }

    private func start(of path: SchemaPath) -> SchemaPlace? {
        guard let entry = table[path.name] else { return nil }
        let type: SchemaIndex?
        switch (entry.content, path.side) {
        case (.command, nil), (.event, nil): return SchemaPlace(entry)
        case (.command(let command), .arguments): type = command.arguments
        case (.command(let command), .returns): type = command.returns
        case (.event(let arguments), .arguments): type = arguments
        default: return nil
        }
        return type.map { SchemaPlace($0, in: table) }
    }
}
