internal import JSONWire
internal import QMP

/// Makes sure that an overlay fits the device that is to write to it, before anything is changed. QEMU looks at none of this.
struct OverlayCheck {
    private static let command = BlockdevSnapshotSyncCommand.name
    /// The formats whose images can have a backing image; QEMU refuses the others by itself.
    private static let formats: Set = ["qcow", "qcow2", "qed", "vmdk"]
    private static let removalLimit = Duration.seconds(30)

    let device: BlockDevice
    /// What the device holds.
    let medium: BlockNode

    /// - Throws: `QMPError.Code.invalidCommand` when it does not fit; nothing has changed then.
    func check(_ file: BlockTarget.File) async throws(QMPError) {
        guard file.mode == .existing else { return try medium.image.checkBackingName(for: Self.command) }
        let format = file.format ?? "qcow2"
        guard Self.formats.contains(format) else { return }
        let image = try await image(at: file.path, format)
        guard image.virtualSize == medium.image.virtualSize else {
            let sizes = "has \(image.virtualSize) bytes, and \(device.address) \(medium.image.virtualSize)"
            throw misfit("\(file.path) \(sizes)")
        }
        guard let backing = image.info.fullBackingFilename ?? image.info.backingFilename else {
            throw misfit("\(file.path) names no backing image")
        }
        guard isMedium(backing) else {
            throw misfit(
                "the backing image of \(file.path) is \(backing), and \(device.address) holds \(medium.filename)"
            )
        }
    }

    private func isMedium(_ backing: String) -> Bool {
        if backing == medium.filename { return true }
        guard let backing = ImagePath(backing), let present = ImagePath(medium.filename) else { return false }
        return backing.mayBe(present)
    }

    private func misfit(_ reason: String) -> QMPError {
        .invalidCommand("the image cannot be the overlay: \(reason)", command: Self.command)
    }

    // MARK: Looking at an image

    /// What QEMU finds in a file, which it opens for that and closes again.
    private func image(at path: String, _ format: String) async throws(QMPError) -> Image {
        let node = String.random(prefix: "probe")
        do throws(QMPError) {
            try await open(path, format, as: node)
        } catch let error where error.outcome == .unknown && error.code != .connectionLost {
            // It may be there. When it is not, QEMU refuses, and what went wrong first counts.
            try? await close(node)
            throw error
        }
        let found: Result<Image, QMPError>
        do throws(QMPError) {
            found = .success(try await device.domain.blockNode(named: node).image)
        } catch {
            found = .failure(error)
        }
        if case .failure(let error) = found, error.code == .connectionLost { throw error }
        try await close(node)
        return try found.get()
    }

    private func open(_ path: String, _ format: String, as node: String) async throws(QMPError) {
        do throws(QMPError) {
            try await open(path, format, through: "file", as: node)
        } catch let refusal where refusal.code == .refused {
            do throws(QMPError) {
                try await open(path, format, through: "host_device", as: node)
            } catch let error where error.code == .refused {
                // It was no disk of the host.
                throw refusal
            }
        }
    }

    /// Without its backing image, which may be any file, and so that nobody writes to it.
    private func open(
        _ path: String,
        _ format: String,
        through driver: String,
        as node: String
    ) async throws(QMPError) {
        let options: JSONObject = [
            "driver": .string(format), "node-name": .string(node), "read-only": true, "backing": .null,
            "file": ["driver": .string(driver), "filename": .string(path)],
        ]
        try await device.domain.monitor.execute(BlockdevAddCommand.name, options)
    }

    /// Also when the task is cancelled meanwhile.
    private func close(_ node: String) async throws(QMPError) {
        try await shielded { [monitor = device.domain.monitor] () async throws(QMPError) in
            try await monitor.blockdevDel(nodeName: node, timeout: .after(Self.removalLimit))
        }
    }
}
