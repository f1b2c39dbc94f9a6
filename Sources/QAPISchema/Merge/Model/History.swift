/// Which releases have something, and what they say about it.
///
/// What vanished and came back is taken as never gone.
package struct History: Sendable, Hashable {
    /// The first release that has it.
    package var since: Release
    /// The last release that had it; nil if the newest one has it.
    package var until: Release?
    /// The release that first said that it is to vanish; nil if the last one that has it does not.
    package var deprecated: Release?
    /// Whether the last release that has it says that it may change or vanish without notice.
    package var isUnstable = false
    /// What QEMU must be built with for it, in the last release that has it; nil means nothing.
    package var condition: String?
    /// Other marks, in the order in which they came.
    package var features: [FeatureSpan] = []

    package init(since: Release, until: Release? = nil) {
        self.since = since
        self.until = until
    }
}

/// A mark that is neither `deprecated` nor `unstable`, and which releases have it.
package struct FeatureSpan: Sendable, Hashable {
    package let name: String
    package var since: Release
    package var until: Release?
}

/// What releases have or have not.
package protocol Dated {
    var history: History { get set }
}

extension History {
    /// Ends what has no end yet.
    func closed(at release: Release) -> History {
        var closed = self
        closed.until = until ?? release
        closed.features = features.map { FeatureSpan(name: $0.name, since: $0.since, until: $0.until ?? release) }
        return closed
    }

    /// The history of something that two accounts tell of.
    func united(with newer: History) -> History {
        let newest = newer.lasts(atLeastAsLongAs: self) ? newer : self
        var united = newest
        united.since = min(since, newer.since)
        united.deprecated = newest.deprecated.map { min($0, deprecated ?? $0, newer.deprecated ?? $0) }
        united.features = FeatureSpan.united(features, newer.features)
        return united
    }

    func lasts(atLeastAsLongAs other: History) -> Bool {
        guard let until else { return true }
        guard let otherUntil = other.until else { return false }
        return until >= otherUntil
    }
}

extension FeatureSpan {
    static func united(_ older: [FeatureSpan], _ newer: [FeatureSpan]) -> [FeatureSpan] {
        var united = older
        for feature in newer {
            if let place = united.firstIndex(where: { $0.name == feature.name }) {
                united[place].since = min(united[place].since, feature.since)
                if let until = united[place].until { united[place].until = feature.until.map { max(until, $0) } }
            } else {
                united.append(feature)
            }
        }
        return united
    }
}
