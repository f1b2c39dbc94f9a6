extension Domain {
    /// A picture of the machine's screen (`screendump`).
    ///
    /// Over a unix socket, QEMU is given a file to write to (`add-fd`): it needs access to no path, and may run as another
    /// user or see other folders. Over any other connection it is told to write to a new file of this host, which only a
    /// QEMU of the same user on this host can; so is a QEMU before 9.1 whose machine is paused, if it can, because it would
    /// keep what it is given. No file or descriptor is left behind; QEMU 7.2 keeps the empty set of one that it wrote a PNG
    /// to.
    ///
    /// A monitor that fetches pictures in a way of its own, as one through libvirt does, is asked for the machine's first
    /// screen as PNG, and QEMU then is given nothing.
    ///
    /// QEMU makes PNG since 7.1, where it was built to; otherwise the PNG is made here, not compressed. When the task is
    /// cancelled, a QEMU that does not answer may hold it up for two seconds.
    /// - Parameters:
    ///   - format: The format of the picture.
    ///   - device: The id of the graphics device; `nil` for the first screen of the machine.
    ///   - head: The number of the device's screen, from 0, where it has several. QEMU refuses it without `device`.
    ///   - timeout: How long to wait for QEMU.
    /// - Throws: `QMPError`: `refused`, with the class `deviceNotFound` for a device that is not there; `undecodable` when
    ///   QEMU wrote no complete picture; `fileFailure` when no file could be made or read here.
    public func screenDump(
        format: ScreenImage.Format = .png,
        device: String? = nil,
        head: Int? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> ScreenImage {
        if format == .png, device == nil, head == nil, let monitor = monitor as? any ScreenshotMonitor {
            return try await monitor.screenshot(timeout: timeout)
        }
        let dump = ScreenDump(monitor: monitor, device: device, head: head, timeout: timeout)
        guard format == .png else { return try ScreenImage(ppm: await dump.file(nil)) }
        do {
            return try ScreenImage(png: await dump.file(.png))
        } catch let error where error.mayConcernFormat {
            return try ScreenImage(convertingPPM: await dump.file(nil))
        }
    }
}

extension QMPError {
    /// Whether QEMU may have refused nothing but the format; whatever else it was, it refuses again.
    fileprivate var mayConcernFormat: Bool {
        [.refused, .unsupported].contains(code) && refusal?.errorClass == .genericError
    }
}
