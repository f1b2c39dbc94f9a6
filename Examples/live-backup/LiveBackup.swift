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

/// Copies a disk of a running machine into a file. Ctrl-C cancels the copy; the machine goes on undisturbed.
@main
struct LiveBackup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "live-backup",
        abstract: "Back up a disk of a running machine: all of it, or what was written since the last backup.",
        discussion: """
            The image is qcow2. One that holds changes only is of use on top of the one before: \
            qemu-img rebase -u -f qcow2 -b BEFORE -F qcow2 FILE
            """
    )

    @Option(help: "The machine's monitor, such as /run/vm/web-1.qmp.")
    var address: String

    @Option(help: "The disk, by the name of its drive, device or node.")
    var disk: String

    @Option(
        help: "The dirty bitmap that tells what was written. Without one of that name, all is backed up, and it begins."
    )
    var incremental: String?

    @Argument(help: "The image, by an absolute path on QEMU's host. What the file held is lost.")
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
        } catch let error as QMPError where error.code == .cancelled {
            print("\(file) is no backup: \(error.message)")
            throw ExitCode(130)
        }
    }

    private func backUp() async throws {
        try await Domain.withConnection(to: MonitorAddress(parsing: address)) { domain in
            let device = try await domain.blockDevice(named: disk)
            let bitmap = device.dirtyBitmaps.first { $0.name == incremental && incremental != nil }
            let contents = bitmap?.name.map { BackupContents.changes(since: $0) } ?? .all
            let target = BlockTarget.file(file, format: "qcow2")
            let new = bitmap == nil ? incremental : nil
            // When this task is cancelled, so is the job.
            let job = try await device.backup(to: target, of: contents, startingBitmap: new)
            for try await progress in job.progress() { print(progress) }
            try await job.waitUntilEnded()
            try await checkBitmap(of: device)
            print("\(file) holds \(bitmap == nil ? "all" : "the changes")")
        }
    }

    /// The job has told that everything was copied. Whether the next backup can build on it, the bitmap tells.
    private func checkBitmap(of device: BlockDevice) async throws {
        guard let incremental else { return }
        let bitmap = try await device.refreshed().dirtyBitmaps.first { $0.name == incremental }
        guard let bitmap, bitmap.isRecording, !bitmap.isInconsistent else {
            throw QMPError(.jobFailed, "the bitmap \(incremental) does not record what is written from now on")
        }
    }
}
