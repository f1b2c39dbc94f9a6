internal import QEMU

/// How many sockets and cores CPUs make up.
struct CPUCounts {
    let sockets: Int
    let cores: Int

    /// - Returns: `nil` when the machine does not tell.
    init?(_ cpus: [CPU]) {
        let places = cpus.compactMap(\.topology)
        guard !places.isEmpty, places.count == cpus.count, places.allSatisfy({ $0.socket != nil }) else { return nil }
        sockets = Set(places.map(\.socket)).count
        cores = Set(places.map { [$0.socket, $0.die, $0.cluster, $0.module, $0.core] }).count
    }
}
