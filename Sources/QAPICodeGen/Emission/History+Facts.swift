internal import QAPISchema

extension History {
    /// What the releases say about something, as sentences: only what does not follow from the whole that it is in.
    func facts(in whole: History) -> [String] {
        var facts: [String] = []
        if since != whole.since { facts.append("Since QEMU \(since).") }
        if let until, until != whole.until { facts.append("Until QEMU \(until).") }
        if let deprecated { facts.append("Deprecated since QEMU \(deprecated).") }
        if isUnstable { facts.append("Unstable: it may change or vanish without notice.") }
        facts += features.map(\.fact)
        if let condition { facts.append("Only where QEMU is built with `\(condition)`.") }
        return facts
    }

    /// The same for something that stands by itself.
    ///
    /// - Parameter oldest: The oldest release that is known.
    func facts(oldest: Release?) -> [String] {
        guard since == oldest else { return facts(in: History(since: Release(major: 0, minor: 0))) }
        return ["Since QEMU \(since) or before."] + facts(in: History(since: since))
    }
}

extension FeatureSpan {
    fileprivate var fact: String {
        let end = until.map { ", until QEMU \($0)" } ?? ""
        return "Feature `\(name)` since QEMU \(since)\(end)."
    }
}
