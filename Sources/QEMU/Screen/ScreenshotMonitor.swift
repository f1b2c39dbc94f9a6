package import QMP

/// A monitor that has its own way to fetch a picture of the machine's screen, also from another host.
package protocol ScreenshotMonitor: Monitor {
    /// The machine's first screen, as PNG.
    func screenshot(timeout: QMPTimeout) async throws(QMPError) -> ScreenImage
}
