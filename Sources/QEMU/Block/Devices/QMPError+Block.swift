internal import QMP

extension QMPError {
    /// No device has the name, or `matches` have it.
    static func blockDeviceNotFound(
        _ name: String,
        among addresses: [BlockDeviceAddress],
        matches: Int
    ) -> QMPError {
        guard matches < 2 else {
            let what = "\(matches) block devices are called \"\(name)\": \(list(addresses.map(\.description)))"
            return QMPError(.blockDeviceNotFound, what)
        }
        return notFound("block device", name, among: addresses.map(\.description))
    }

    static func blockNodeNotFound(_ name: String, among names: [String]) -> QMPError {
        notFound("block node", name, among: names)
    }

    private static func notFound(_ kind: String, _ name: String, among names: [String]) -> QMPError {
        let rest = names.isEmpty ? "this machine has none" : "there are \(list(names))"
        return QMPError(.blockDeviceNotFound, "no \(kind) is called \"\(name)\"; \(rest)")
    }

    /// Names them all, unless there are very many.
    static func list(_ names: [String], limit: Int = 24) -> String {
        let rest = names.count - limit
        return names.prefix(limit).joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
    }
}
