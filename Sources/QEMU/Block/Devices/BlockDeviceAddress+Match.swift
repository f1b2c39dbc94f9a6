extension BlockDeviceAddress {
    /// The kinds of names, in the order in which a name is looked for.
    enum NameKind: CaseIterable {
        case drive
        case qdev
        case node
    }

    /// Whether the device has this name of this kind.
    func matches(_ name: String, as kind: NameKind) -> Bool {
        guard !name.isEmpty else { return false }
        return switch kind {
        case .drive: driveName == name
        case .qdev: qdev == name || qdevID == name
        case .node: nodeName == name
        }
    }

    /// Those of `candidates` that a name means: by drive name, else by qdev id or path, else by node name.
    ///
    /// - Returns: None, one, or several when the name does not tell.
    static func search<Candidate>(
        _ name: String,
        in candidates: [Candidate],
        address: (Candidate) -> BlockDeviceAddress
    ) -> [Candidate] {
        for kind in NameKind.allCases {
            let found = candidates.filter { address($0).matches(name, as: kind) }
            if !found.isEmpty { return found }
        }
        return []
    }
}
