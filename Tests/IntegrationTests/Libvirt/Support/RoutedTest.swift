import Testing

/// A test that was written for one way to reach machines, and holds for others.
struct RoutedTest: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let run: @Sendable () async throws -> Void

    init(_ name: String, _ run: @escaping @Sendable () async throws -> Void) {
        testDescription = name
        self.run = run
    }
}

extension RoutedTest {
    /// All but those of a QEMU that stays with a machine that is off, which is libvirt's to decide, and those that know how
    /// a machine ended: libvirt may lose QEMU's last word.
    static let domains: [RoutedTest] = [
        Self("versionAndCommands") { try await DomainTests().versionAndCommands() },
        Self("aMachineThatWaitsToBeStarted") { try await DomainTests().aMachineThatWaitsToBeStarted() },
        Self("resettingIsSeen") { try await DomainTests().resettingIsSeen() },
        Self("killedWhileAllWait") { try await DomainTests().killedWhileAllWait() },
    ]

    static let blockDevices: [RoutedTest] = [
        Self("drivesAreFound") {
            try await BlockDeviceTests().`drives are found by drive name, qdev id, QOM path and node name`()
        },
        Self("drivesWithAChain") {
            try await BlockDeviceTests().`drives with a chain, with limits, without a medium, without a device`()
        },
        Self("aReadIsCounted") { try await BlockDeviceTests().`a read is counted, also over a snapshot`() },
        Self("devicesWithoutDrives") {
            try await BlockDeviceTests().`devices without drives are found by qdev id, QOM path and node name`()
        },
        Self("nodesAndTheGraph") { try await BlockDeviceTests().`nodes and the graph that they make`() },
        Self("bitmaps") { try await BlockDeviceTests().`bitmaps are listed and count what is written`() },
        Self("histogram") { try await BlockDeviceTests().`a histogram has what was written`() },
        Self("refusedOperation") { try await BlockDeviceTests().`a refused operation leaves the machine as it is`() },
    ]

    static let jobs: [RoutedTest] = [
        Self("pausedResumedCancelled") {
            try await BlockJobTests().`a job is paused, resumed, and cancelled before it is ready`()
        },
        Self("readyIsCancelled") { try await BlockJobTests().`a mirror that is ready is cancelled`() },
        Self("cancelledWait") { try await BlockJobTests().`a cancelled wait cancels the job, unless it is to go on`() },
        Self("twoAtOnce") { try await BlockJobTests().`two jobs at once are not mixed up`() },
        Self("noSpace") { try await BlockJobTests().`a target without space fails the job with QEMU's reason`() },
        Self("backup") { try await BackupTests().`a backup is what the disk held when it began`(.blockdev) },
        Self("bitmapBackup") { try await BackupTests().`what was written since is backed up by a bitmap`(.blockdev) },
        Self("commit") {
            try await CommitTests().`the active layer is committed and written to meanwhile`(.blockdev)
        },
        Self("stream") {
            try await CommitTests().`everything below is streamed, or what is above a layer`(.blockdev)
        },
        Self("mirror") { try await MirrorTests().`a copy without pivot is what the disk held`(.blockdev, "qcow2") },
        Self("pivot") { try await MirrorTests().`after the pivot the machine writes to the copy`(.blockdev) },
        Self("progress") { try await MirrorTests().`progress goes from little to all`() },
    ]

    static let devices: [RoutedTest] = [
        Self("aDeviceComesAndGoes") { try await DeviceTests().aDeviceComesAndGoes() },
        Self("aDiskComesAndGoes") { try await DeviceTests().aDiskComesAndGoes() },
        Self("aNetworkCardComesAndGoes") { try await DeviceTests().aNetworkCardComesAndGoes() },
        Self("objectsAreReadAndSet") { try await DeviceTests().objectsAreReadAndSet() },
        Self("theHumanMonitorPrintsErrors") { try await DeviceTests().theHumanMonitorPrintsErrors() },
        Self("keysArePressed") { try await DeviceTests().keysArePressed() },
    ]
}
