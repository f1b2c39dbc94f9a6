import Testing

/// Tests that were written for QEMU's own socket, on machines that a libvirtd runs.
@Suite(
    "What holds at a socket holds through libvirt",
    .enabled(if: LibvirtDaemon.isAvailable, LibvirtDaemon.need),
    .timeLimit(.minutes(10))
)
struct ThroughLibvirtTests {
    private func check(_ test: RoutedTest) async throws {
        try await MachineRoute.$current.withValue(.libvirt) { try await test.run() }
    }

    @Test(arguments: RoutedTest.domains)
    func domain(_ test: RoutedTest) async throws { try await check(test) }

    @Test(arguments: RoutedTest.blockDevices)
    func blockDevice(_ test: RoutedTest) async throws { try await check(test) }

    @Test(arguments: RoutedTest.jobs)
    func job(_ test: RoutedTest) async throws { try await check(test) }

    @Test(arguments: RoutedTest.devices)
    func device(_ test: RoutedTest) async throws { try await check(test) }
}
