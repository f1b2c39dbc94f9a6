@testable import QAPISchema

/// Where a QEMU and the model may disagree, and why.
enum SchemaDeviations {
    static func allowed(in release: Release) -> Set<String> {
        release < Release(major: 10, minor: 1) ? ofStableBranches.union(ofTargets) : ofStableBranches
    }

    /// Until 10.0 these depended on the machine that QEMU emulates. The model has conditions of the newest release only,
    /// where they depend on nothing any more.
    private static let ofTargets: Set = [
        "QEMU lacks CPU_POLARIZATION_CHANGE", "QEMU lacks dump-skeys", "QEMU lacks query-cpu-model-baseline",
        "QEMU lacks query-cpu-model-comparison", "QEMU lacks query-gic-capabilities",
        "QEMU lacks query-s390x-cpu-polarization", "QEMU lacks set-cpu-topology",
        "query-cpu-model-expansion(CpuModelExpansionInfo) lacks deprecated-props",
    ]

    /// What stable branches got later than the first release of each, which is all that the model has.
    private static let ofStableBranches: Set = [
        // In 10.0.13.
        """
        blockdev-add(BlockdevOptions)<blkdebug>(BlockdevOptionsBlkdebug).inject-error([BlkdebugInjectErrorOptions])\
        (BlkdebugInjectErrorOptions) has the unknown member delay-ns
        """
    ]
}
