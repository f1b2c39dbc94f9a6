internal import QEMU
internal import QMP

extension Session {
    /// The block device of a name that the command line gives.
    func device(_ name: String) async throws(Failure) -> BlockDevice {
        try await ask { domain throws(QMPError) in try await domain.blockDevice(named: name) }
    }
}
