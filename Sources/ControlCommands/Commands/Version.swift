internal import ArgumentParser
internal import JSONWire
internal import QMP

/// `qemuctl version`
struct Version: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "version",
        abstract: "Show the version of QEMU.",
        discussion: "As JSON: {\"version\", \"major\", \"minor\", \"micro\", \"package\", \"capabilities\"}."
    )

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) async throws(Failure) {
        // The greeting tells it all: there is nothing to ask.
        guard let greeting = await session.monitor.greeting else {
            throw .connection(QMPError(.closed, "the connection is closed"))
        }
        try session.show(VersionReport(greeting: greeting))
    }
}

/// What QEMU's greeting says.
struct VersionReport: Report {
    let greeting: QMPGreeting

    func text(_ style: TextStyle) -> String? {
        let version = style("QEMU \(greeting.version)", .bold)
        let package = greeting.version.package
        return package.isEmpty ? version : "\(version) \(package.printable)"
    }

    func write(to writer: inout JSONWriter) {
        let version = greeting.version
        writer.beginObject()
        writer.member("version", version.description)
        writer.member("major", version.major)
        writer.member("minor", version.minor)
        writer.member("micro", version.micro)
        writer.member("package", version.package)
        writer.member("capabilities", greeting.capabilities)
        writer.endObject()
    }
}
