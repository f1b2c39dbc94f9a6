internal import LibvirtProtocol
package import QEMU
internal import QMP
internal import Synchronization

extension LibvirtMonitor: ScreenshotMonitor {
    /// The picture of a screen of 8K in PPM has 100 MB.
    private static var largestPicture: Int { 256 << 20 }

    /// The machine's first screen, which libvirt has QEMU draw into a file of its own, and sends.
    package func screenshot(timeout: QMPTimeout) async throws(QMPError) -> ScreenImage {
        guard case .connected(let domain) = state.withLock({ $0.phase }) else {
            throw QMPError(.closed, "the monitor of \(self.domain) is not connected")
        }
        let (type, bytes) = try await picture(of: domain, timeout)
        return type == "image/png" ? try ScreenImage(png: bytes) : try ScreenImage(convertingPPM: bytes)
    }

    private func picture(
        of domain: RemoteDomain,
        _ timeout: QMPTimeout
    ) async throws(QMPError) -> (type: String?, bytes: [UInt8]) {
        do throws(LibvirtError) {
            let arguments = ScreenshotArguments(domain: domain)
            let limit = Self.largestPicture
            let answer = try await connection.download(.screenshot, arguments, timeout: timeout, limit: limit)
            return (answer.response, answer.bytes)
        } catch {
            throw QMPError(error, command: "screendump")
        }
    }
}
