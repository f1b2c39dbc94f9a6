internal import ArgumentParser
internal import JSONWire
internal import QEMU
internal import QMP

/// `qemuctl device delete`
struct DeviceDelete: ControlCommand {
    /// Some guests take that long to stop what uses a device.
    private static let standardLimit = Duration.seconds(30)

    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Remove a device from the machine while it runs.",
        discussion: """
            A PCI device has to be released by the guest; others go at once. When the guest has not released it within \
            --wait seconds (default: 30), the exit status is 75, and the guest may still do so. When it says that it \
            will not, the exit status is 1. With --no-wait, the guest is only asked; to ask again is no mistake.
            As JSON: {"id", "deleted"}; "deleted" is false with --no-wait, when nobody knows yet.
            """
    )

    @Argument(help: "The device's id; of one without an id, its path as 'device list' tells it.")
    var id: String

    @Option(parsing: .unconditional, help: ArgumentHelp("How long to wait until it is gone.", valueName: "seconds"))
    var wait: Seconds?

    @Flag(help: "Do not wait.")
    var noWait = false

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if wait != nil, noWait { throw ValidationError("--wait and --no-wait exclude each other") }
    }

    func run(in session: Session) async throws(Failure) {
        let progress = noWait ? try await ask(session) : .deleted
        if !noWait {
            let limit = wait?.duration ?? DeviceDelete.standardLimit
            try await session.ask { domain throws(QMPError) in try await domain.removeDevice(id, waiting: limit) }
        }
        try session.show(DeviceDeleteReport(id: id, progress: progress))
    }

    private func ask(_ session: Session) async throws(Failure) -> DeviceDeleteReport.Progress {
        do throws(Failure) {
            try await session.execute(DeviceDelCommand(id: id))
            return .asked
        } catch .command(let error) where error.isPendingUnplug {
            return .askedBefore
        }
    }
}

/// The device that is to go, or has gone.
struct DeviceDeleteReport: Report {
    /// How far that is.
    enum Progress: Sendable {
        case asked
        /// The guest has not done yet what it was asked for.
        case askedBefore
        case deleted
    }

    let id: String
    let progress: Progress

    func text(_ style: TextStyle) -> String? {
        switch progress {
        case .asked: "asked for \(id.printable)"
        case .askedBefore: "asked for \(id.printable) before; the guest has not released it yet"
        case .deleted: "deleted \(id.printable)"
        }
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", id)
        writer.member("deleted", progress == .deleted)
        writer.endObject()
    }
}
