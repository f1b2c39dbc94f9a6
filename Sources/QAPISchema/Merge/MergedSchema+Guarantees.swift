extension MergedSchema {
    /// The same with every member optional on which nobody can rely: one that needs something built in, and one that
    /// QEMU can be told to hide because it is deprecated or unstable.
    func withoutUnreliableMembers() -> MergedSchema {
        var schema = self
        for (name, command) in commands {
            schema.commands[name]?.arguments = command.arguments.withoutUnreliableMembers()
        }
        for (name, event) in events {
            schema.events[name]?.data = event.data.withoutUnreliableMembers()
        }
        for (name, type) in types {
            guard case .object(var object) = type.content else { continue }
            object.members = object.members.map { $0.withDoubts() }
            schema.types[name]?.content = .object(object)
        }
        return schema
    }
}

extension MergedArguments {
    fileprivate func withoutUnreliableMembers() -> MergedArguments {
        guard case .inline(let members) = self else { return self }
        return .inline(members.map { $0.withDoubts() })
    }
}

extension MergedMember {
    fileprivate func withDoubts() -> MergedMember {
        var member = self
        if history.condition != nil || history.deprecated != nil || history.isUnstable { member.isOptional = true }
        return member
    }
}
