/// A reply that is decoded, by the name of its command.
enum Reply: String, CaseIterable {
    case schema = "query-qmp-schema"
    case block = "query-block"
    case blockStats = "query-blockstats"
    case cpus = "query-cpus-fast"
}
