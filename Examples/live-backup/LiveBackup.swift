import ArgumentParser
import Dispatch
import QEMU

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Copies a disk of a running machine into a file. Ctrl-C cancels the copy, and the machine goes on undisturbed.
@main
struct LiveBackup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "live-backup",
        abstract: "Back up a disk of a running machine: all of it, or what was written since a bitmap began.",
        discussion: "The image is qcow2. An incremental one holds the changes only: put it on top of the one before."
    )

    @Option(help: "The machine's monitor, such as /run/vm/web-1.qmp.")
    var address: String

    @Option(help: "The disk, by the name of its drive, device or node.")
    var disk: String

    @Option(help: "Back up what was written since this dirty bitmap began; it begins anew when that has succeeded.")
    var incremental: String?

    @Argument(help: "The new image: an absolute path on QEMU's host.")
    var file: String

    func run() async throws {
        let backup = Task { try await backUp() }
        signal(SIGINT, SIG_IGN)
        let interrupts = DispatchSource.makeSignalSource(signal: SIGINT)
        interrupts.setEventHandler { backup.cancel() }
        interrupts.activate()
        defer { interrupts.cancel() }
        do {
            try await backup.value
        } catch  where backup.isCancelled {
            throw CleanExit.message("cancelled: \(file) holds no backup")
        }
    }

    private func backUp() async throws {
        try await Domain.withConnection(to: MonitorAddress(parsing: address)) { domain in
            let device = try await domain.blockDevice(named: disk)
            let contents: BackupContents = if let incremental { .changes(since: incremental) } else { .all }
            // A task that is cancelled cancels its job too.
            let job = try await device.backup(to: .file(file, format: "qcow2"), of: contents)
            for try await progress in job.progress() { print(progress) }
            try await job.waitUntilEnded()
            try await check(device)
        }
    }

    /// The job has told that all was copied; what is left is whether everything is as it should be afterwards.
    private func check(_ device: BlockDevice) async throws {
        let now = try await device.refreshed()
        if let incremental {
            guard let bitmap = now.dirtyBitmaps.first(where: { $0.name == incremental }), !bitmap.isInconsistent else {
                throw ValidationError("the bitmap \(incremental) is of no use for the next backup")
            }
            print("written since: \(bitmap.count) bytes")
        }
        print("\(file) is complete")
    }
}
