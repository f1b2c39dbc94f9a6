internal import ArgumentParser
internal import QEMU
internal import QMP

/// `qemuctl block resize`
struct BlockResize: ControlCommand {
    private static let sector = 512

    static let configuration = CommandConfiguration(
        commandName: "resize",
        abstract: "Change the size that the guest sees of a device.",
        discussion: """
            SIZE is a number of bytes, or one with K, M, G, T or P, powers of 1024; +5G grows by that. What the guest \
            makes of it is its own affair.

            As JSON, in bytes: {"device", "oldSize", "size"}.

            Examples:
              qemuctl block resize vd0 20G
              qemuctl block resize vd0 +512M
            """
    )

    @Argument(help: ArgumentHelp("Any name of the device.", valueName: "device"))
    var device: String

    @Argument(help: ArgumentHelp("The new size, or by how much to grow.", valueName: "size"))
    var size: NewSize

    @Flag(help: "Allow a smaller size. What was beyond is lost.")
    var shrink = false

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) async throws(Failure) {
        let device = try await session.device(device)
        guard let present = device.medium?.image.virtualSize else {
            throw .command(QMPError(.noMedium, "there is no medium in \(device.address)", outcome: .notSent))
        }
        let size = try newSize(from: present)
        try await session.ask { _ throws(QMPError) in
            try await device.resize(to: size, isShrinkingAllowed: shrink)
        }
        try session.show(ResizeReport(device: self.device, oldSize: present, size: size))
    }

    private func newSize(from present: Int) throws(Failure) -> Int {
        guard let bytes = size.bytes(from: present), bytes % BlockResize.sector == 0 else {
            throw .usage("a size is a multiple of \(BlockResize.sector) bytes")
        }
        guard shrink || bytes >= present else {
            throw .usage("\(device) has \(ByteSize(present)); to make it smaller, and lose the rest, takes --shrink")
        }
        return bytes
    }
}
