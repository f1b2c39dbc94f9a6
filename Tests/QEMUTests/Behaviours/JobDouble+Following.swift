import QEMU

extension JobDouble {
    /// Runs `body` with a job called `a`, which is running.
    ///
    /// - Parameter start: Starts it on the disk.
    func withJob(
        _ start: (BlockDevice) async throws -> BlockJob = { disk in
            try await disk.mirror(to: .file("/copy"), options: BlockJobOptions(id: "a"))
        },
        _ body: (BlockJob) async throws -> Void
    ) async throws {
        try await domain.open()
        let job = try await start(disk)
        set(JobInfo("a", .running))
        try await body(job)
        await domain.close()
    }
}
