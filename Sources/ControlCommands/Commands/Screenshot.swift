internal import ArgumentParser
internal import JSONWire
internal import QEMU
internal import QMP

/// `qemuctl screenshot`
struct Screenshot: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "screenshot",
        abstract: "Save a picture of the machine's screen in a file.",
        discussion: """
            The name of the file tells the format, .png or .ppm, unless --format does. A file that is there is replaced \
            when all is written, and stays as it was otherwise; a symbolic link is followed, and stays. With -, the picture goes to standard output, if that \
            is no terminal.
            As JSON: {"file", "format", "width", "height", "bytes"}; with -, nothing but the picture.

            Examples:
              qemuctl screenshot web-1.png
              qemuctl screenshot - --format ppm | pnmtojpeg > web-1.jpeg
            """
    )

    @Argument(help: "Where to; - is standard output.")
    var file: String

    @Option(help: ArgumentHelp("The graphics device. Default: that of the first screen.", valueName: "id"))
    var device: String?

    @Option(parsing: .unconditional, help: ArgumentHelp("Which screen of the device, from 0.", valueName: "number"))
    var head: Int?

    @Option(help: "The format of the picture.")
    var format: PictureFormat?

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if file.isEmpty { throw ValidationError("the name of the file is empty") }
        if presentFormat == nil {
            throw ValidationError("\(file.printable) tells no format: end it with .png or .ppm, or use --format")
        }
        if head != nil, device == nil { throw ValidationError("--head takes --device") }
        if let head, head < 0 { throw ValidationError("--head must be 0 or more") }
    }

    private var presentFormat: PictureFormat? { format ?? PictureFormat(ofFile: file) }

    func run(in session: Session) async throws(Failure) {
        guard let format = presentFormat else { throw .usage("no format given") }
        if file == "-", session.console.outputIsTerminal {
            throw .usage("a picture is nothing for a terminal: give a file, or lead standard output into one")
        }
        let image = try await session.ask { domain throws(QMPError) in
            try await domain.screenDump(format: format.ofImage, device: device, head: head)
        }
        guard file != "-" else { return try session.console.show(bytes: image.bytes) }
        try LocalFile.save(image.bytes, to: file, patience: session.timeout)
        try session.show(ScreenshotReport(file: file, format: format, image: image))
    }
}

/// The formats of pictures.
enum PictureFormat: String, Sendable, CaseIterable, ExpressibleByArgument {
    case png
    case ppm

    /// - Returns: `nil` for a file whose name tells no format.
    init?(ofFile path: String) {
        guard let dot = path.lastIndex(of: ".") else { return nil }
        self.init(rawValue: path[path.index(after: dot)...].lowercased())
    }

    fileprivate var ofImage: ScreenImage.Format { self == .png ? .png : .ppm }
}

/// The picture that was saved.
struct ScreenshotReport: Report {
    let file: String
    let format: PictureFormat
    let image: ScreenImage

    func text(_ style: TextStyle) -> String? {
        "saved \(image) in \(file.printable)"
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("file", file)
        writer.member("format", format.rawValue)
        writer.member("width", image.width)
        writer.member("height", image.height)
        writer.member("bytes", image.bytes.count)
        writer.endObject()
    }
}
