/// A picture of a machine's screen, as a file.
///
/// It is held in memory as a whole: the largest screens make for some tens of megabytes in PPM, and common ones in PNG for
/// less than one.
public struct ScreenImage: Sendable, Hashable {
    /// The format of a picture.
    @nonexhaustive
    public enum Format: Sendable, Hashable {
        /// Portable Network Graphics: compressed, 8 bits for each colour, no transparency.
        case png
        /// Portable pixmap (`P6`): three bytes for each pixel, not compressed.
        case ppm
    }

    /// The format of ``bytes``.
    public let format: Format
    /// The content of the file.
    public let bytes: [UInt8]
    /// How many pixels wide the screen is.
    public let width: Int
    /// How many pixels high the screen is.
    public let height: Int
}

extension ScreenImage: CustomStringConvertible {
    /// Format and size: `PNG, 640 × 480 pixels`.
    public var description: String { "\("\(format)".uppercased()), \(width) × \(height) pixels" }
}

extension ScreenImage {
    /// Reads what QEMU wrote.
    ///
    /// - Throws: `QMPError.Code.undecodable` when it is not a complete picture.
    package init(png bytes: [UInt8]) throws(QMPError) {
        guard let size = PNG.size(of: bytes) else { throw .noPicture("PNG") }
        self.init(format: .png, bytes: bytes, width: size.width, height: size.height)
    }

    /// Reads what QEMU wrote.
    ///
    /// - Throws: `QMPError.Code.undecodable` when it is not a complete picture.
    init(ppm bytes: [UInt8]) throws(QMPError) {
        guard let pixmap = Pixmap(ppm: bytes) else { throw .noPicture("PPM") }
        self.init(format: .ppm, bytes: bytes, width: pixmap.width, height: pixmap.height)
    }

    /// Makes a PNG of a picture in PPM that QEMU wrote.
    ///
    /// - Throws: `QMPError.Code.undecodable` when it is not a complete picture.
    package init(convertingPPM bytes: [UInt8]) throws(QMPError) {
        guard let pixmap = Pixmap(ppm: bytes) else { throw .noPicture("PPM") }
        self.init(format: .png, bytes: PNG.file(of: pixmap), width: pixmap.width, height: pixmap.height)
    }
}

extension QMPError {
    fileprivate static func noPicture(_ format: String) -> QMPError {
        let message = "what QEMU wrote is not a complete picture in \(format)"
        return QMPError(.undecodable, message, command: ScreendumpCommand.name, outcome: .done)
    }
}
