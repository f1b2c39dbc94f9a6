extension MergedSchema {
    /// What one release has of this.
    ///
    /// Types of members and whether they are optional are those of all releases, and types have their newest names.
    ///
    /// - Returns: nil if the release is none of those that are merged.
    package func slice(of release: Release) -> MergedSchema? {
        guard releases.contains(release) else { return nil }
        var slice = self
        slice.releases = [release]
        slice.commands = commands.compactMapValues { command in
            var slice = command.as(of: release)
            slice?.arguments = command.arguments.slice(of: release)
            return slice
        }
        slice.events = events.compactMapValues { event in
            var slice = event.as(of: release)
            slice?.data = event.data.slice(of: release)
            return slice
        }
        slice.types = types.compactMapValues { type in
            var slice = type.as(of: release)
            slice?.content = type.content.slice(of: release)
            return slice
        }
        return slice
    }
}

extension Dated {
    fileprivate func `as`(of release: Release) -> Self? {
        guard history.since <= release, history.until.map({ release <= $0 }) ?? true else { return nil }
        var slice = self
        if let deprecated = history.deprecated, deprecated > release { slice.history.deprecated = nil }
        slice.history.features = history.features.filter { feature in
            feature.since <= release && feature.until.map { release <= $0 } ?? true
        }
        return slice
    }
}

extension MergedArguments {
    fileprivate func slice(of release: Release) -> MergedArguments {
        guard case .inline(let members) = self else { return self }
        return .inline(members.compactMap { $0.as(of: release) })
    }
}

extension MergedContent {
    fileprivate func slice(of release: Release) -> MergedContent {
        switch self {
        case .enumeration(let values): return .enumeration(values.compactMap { $0.as(of: release) })
        case .alternate(let choices): return .alternate(choices.compactMap { $0.as(of: release) })
        case .object(let object):
            return .object(
                MergedObject(
                    members: object.members.compactMap { $0.as(of: release) },
                    tag: object.tag,
                    branches: object.branches.compactMap { $0.as(of: release) }
                )
            )
        }
    }
}
