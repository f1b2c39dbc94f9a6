internal import ArgumentParser
internal import JSONWire
internal import QMP

/// `qemuctl schema diff`
struct SchemaDiff: ProgramCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Show what another QEMU has more or less than this one.",
        discussion: """
            Compares this QEMU, or one that was saved, with another: what the other has in addition (+), what it lacks \
            (-), and what is different in it (~). A type that several commands use is told of with the first of them.

            With a libvirt address on either side, or on both, --domain says which machine is meant there.

            Exit status: 0 with and without differences.
            As JSON: {"changes": [{"change", "subject", "definition", "path", "old"?, "new"?}, …]}.

            Examples:
              qemuctl schema diff /run/vm/web-2.qmp
              qemuctl schema diff qemu-10.0.json
              qemuctl schema diff --from qemu-9.2.json qemu-10.0.json
            """
    )

    @Argument(help: "The other: a file that `save` wrote, or the address of a monitor.")
    var other: String

    @Option(
        help: ArgumentHelp(
            "Start from this saved schema; then no monitor is needed here. - is standard input.",
            valueName: "file"
        )
    )
    var from: String?

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if other.isEmpty || from == "" { throw ValidationError("the name of the file is empty") }
    }

    func run(with connector: Connector) async throws(Failure) {
        let old = from.map { SchemaSource.file($0) } ?? .thisMonitor
        let new = try SchemaSource(other, options)
        // Files first: what is wrong with them shows without a connection.
        let saved = try (old: old.savedSchema(options), new: new.savedSchema(options))
        let (here, there) = try (old.address(options, connector), new.address(options, connector))
        if options.domain != nil, ![here, there].contains(where: \.isOfLibvirt) { throw .domainOfMonitor }
        let oldSchema = if let schema = saved.old { schema } else { try await liveSchema(at: here, connector) }
        let newSchema = if let schema = saved.new { schema } else { try await liveSchema(at: there, connector) }
        try connector.console.show(SchemaChangesReport(changes: oldSchema.changes(to: newSchema)))
    }

    private func liveSchema(at address: MachineAddress?, _ connector: Connector) async throws(Failure) -> LiveSchema {
        try await connector.withSession(options, at: address) { session throws(Failure) in try await session.schema() }
    }
}

/// Where a schema to be compared comes from.
private enum SchemaSource {
    case file(String)
    case thisMonitor
    case machine(MachineAddress)

    /// - Parameters:
    ///   - text: The name of a file that exists, or an address.
    ///   - options: Whether a socket may still come to be.
    init(_ text: String, _ options: GlobalOptions) throws(Failure) {
        let kind = try SchemaFile.kind(of: text)
        switch kind {
        case .file:
            self = .file(text)
            return
        case .folder: throw .file("\(text) is a folder, neither a saved schema nor a monitor's socket")
        case .socket, .none: break
        }
        let address = try MachineAddress(parsing: text)
        if kind == .none, !options.waitSocket, address == .monitor(.unix(path: text)) {
            throw .file("\(text) is neither a saved schema nor a monitor's socket: there is nothing of that name")
        }
        self = .machine(address)
    }

    /// `nil` when it is not in a file.
    func savedSchema(_ options: GlobalOptions) throws(Failure) -> LiveSchema? {
        guard case .file(let path) = self else { return nil }
        return try SchemaFile.schema(in: path, patience: options.timeout?.duration)
    }

    /// Where it is to be asked for, with the machine of a libvirt daemon's that is meant; `nil` when it is in a file.
    func address(_ options: GlobalOptions, _ connector: Connector) throws(Failure) -> MachineAddress? {
        switch self {
        case .file: nil
        case .thisMonitor:
            try MachineAddress(parsing: options.addressText(in: connector.environment)).choosing(options.domain)
        case .machine(let address): address.choosing(options.domain)
        }
    }
}

extension MachineAddress? {
    fileprivate var isOfLibvirt: Bool {
        if case .libvirt? = self { true } else { false }
    }
}
