public import QMP

/// An image in the words of its format.
public struct Image: Sendable {
    /// All that QEMU tells of it, including what only its format has (`formatSpecific`).
    public let info: ImageInfo

    /// Creates an image from what QEMU tells of it.
    public init(_ info: ImageInfo) {
        self.info = info
    }

    /// The file, as ``BlockNode/filename``.
    public var filename: String { info.filename }

    /// The format: `qcow2`, `raw`. Of a node that is a file or a filter, the driver.
    public var format: String { info.format }

    /// How many bytes the guest sees.
    public var virtualSize: Int { info.virtualSize }

    /// How many bytes it takes up where it is stored; `nil` when that is not known.
    public var allocatedSize: Int? { info.actualSize }

    /// The image below it; `nil` when it stands alone, or when QEMU was asked to leave it out.
    public var backingImage: Image? { info.backingImage.map(Image.init) }

    /// This image and all below it, the nearest first.
    public var chain: [Image] {
        var chain = [self]
        var next = info.backingImage
        while let image = next {
            chain.append(Image(image))
            next = image.backingImage
        }
        return chain
    }

    /// What only qcow2 images have: compatibility level, lazy reference counts, their width in bits, encryption, bitmaps
    /// stored in the image; `nil` for other formats.
    public var qcow2: ImageInfoSpecificQCow2? {
        guard case .qcow2(let qcow2)? = info.formatSpecific?.branch else { return nil }
        return qcow2
    }

    /// Whether what is stored is encrypted by QEMU: by the format, or because it is LUKS.
    public var isEncrypted: Bool {
        if info.encrypted == true { return true }
        return switch info.formatSpecific?.branch {
        case .qcow2(let qcow2): qcow2.encrypt != nil
        case .rbd(let rbd): rbd.encryptionFormat != nil
        case .luks: true
        default: false
        }
    }

    /// Whether the image was not closed properly, or is damaged: `qemu-img check` can tell more.
    public var needsCheck: Bool { info.dirtyFlag == true || qcow2?.corrupt == true }
}
