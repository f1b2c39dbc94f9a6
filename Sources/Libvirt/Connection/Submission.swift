internal import LibvirtProtocol
internal import NIOCore
internal import QMP

/// A call on its way to the loop.
struct Submission<Response: XDRDecodable & Sendable>: Sendable {
    let call: RemoteCall
    /// What is asked for, as errors say it.
    let name: String
    let payload: ByteBuffer
    let descriptors: OwnedDescriptors?
    /// `nil` for as long as the connection lasts.
    let timeout: Duration?
    /// It belongs to the opening of the connection.
    let isOpening: Bool

    /// What came back, read as what it should be.
    func response(_ outcome: Result<ByteBuffer, LibvirtError>) throws(LibvirtError) -> Response {
        let payload = try outcome.get()
        do throws(XDRError) {
            var reader = XDRReader(payload.readableBytesSpan)
            return try Response(from: &reader)
        } catch {
            throw LibvirtError(.undecodable, "the answer to \"\(name)\" cannot be read: \(error)", outcome: .done)
        }
    }
}
