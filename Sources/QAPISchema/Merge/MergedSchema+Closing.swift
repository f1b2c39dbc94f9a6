extension Dated {
    func ended(at release: Release) -> Self {
        var ended = self
        ended.history = history.closed(at: release)
        return ended
    }
}

extension MergedSchema {
    /// The same with an end of everything: a release does not follow from those before it.
    func closed() -> MergedSchema {
        guard let last = releases.last else { return self }
        var schema = self
        schema.commands = commands.mapValues { command in
            var closed = command.ended(at: last)
            closed.arguments = command.arguments.closed(at: last)
            return closed
        }
        schema.events = events.mapValues { event in
            var closed = event.ended(at: last)
            closed.data = event.data.closed(at: last)
            return closed
        }
        schema.types = types.mapValues { type in
            var closed = type.ended(at: last)
            closed.content = type.content.closed(at: last)
            return closed
        }
        return schema
    }
}

extension MergedArguments {
    fileprivate func closed(at release: Release) -> MergedArguments {
        guard case .inline(let members) = self else { return self }
        return .inline(members.map { $0.ended(at: release) })
    }
}

extension MergedContent {
    fileprivate func closed(at release: Release) -> MergedContent {
        switch self {
        case .enumeration(let values): return .enumeration(values.map { $0.ended(at: release) })
        case .alternate(let choices): return .alternate(choices.map { $0.ended(at: release) })
        case .object(var object):
            object.members = object.members.map { $0.ended(at: release) }
            object.branches = object.branches.map { $0.ended(at: release) }
            return .object(object)
        }
    }
}
