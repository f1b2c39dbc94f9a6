internal import QMP

extension Image {
    /// Makes sure that QEMU can name this image as the backing image of one that it makes: it writes down the name as it has
    /// it, and a relative one leads from the new image's folder to another file, or to none.
    ///
    /// - Throws: `QMPError.Code.invalidCommand` when it cannot.
    func checkBackingName(for command: String) throws(QMPError) {
        guard let path = ImagePath(filename), !path.isAbsolute else { return }
        throw .invalidCommand(
            """
            the machine was given \(filename) by this relative path, which would lead elsewhere from the new image's folder: \
            make the image on top of the absolute path yourself, and use it as one that is there already
            """,
            command: command
        )
    }
}

extension BlockDevice {
    /// Makes sure that QEMU can name the backing image of a copy that it makes of the device, if the copy is on one.
    func checkBackingName(of sync: MirrorSyncMode, for command: String) async throws(QMPError) {
        switch sync {
        case .top: try await presentMedium().image.backingImage?.checkBackingName(for: command)
        case .noneValue: try await presentMedium().image.checkBackingName(for: command)
        default: break
        }
    }
}
