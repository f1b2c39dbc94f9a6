package import QAPISchema

/// Which bindings are to be made: those of the monitor, or those of the guest agent.
package struct BindingsTarget: Sendable, Hashable {
    /// The schema's name in QEMU's reference: `QMP`.
    let schemaName: String
    /// Who answers: `QEMU`.
    let peer: String
    /// The page of QEMU's reference.
    let reference: String
    /// The protocol of commands.
    let commandProtocol: String
    /// The protocol that has a method for each command.
    let executorProtocol: String
    /// The error that executing throws.
    let failure: String
    /// The same in documentation: links do not lead to another module.
    let failureLink: String
    /// Whether the peer tells its schema at run time, so that one can ask for single arguments.
    let hasLiveSchema: Bool
    /// The modules that the generated files import, in the order of their names.
    let imports: [String]
    /// The constant for what came and went with which release.
    let releaseText: String
    /// The type that lists all bindings for tests.
    let registry: String
    /// The modules that tests of the bindings import.
    let testImports: [String]

    /// - Parameters:
    ///   - kind: What the schema describes.
    ///   - modules: Those to import besides what bindings of that kind always need.
    package init(_ kind: SchemaKind, importing modules: [String] = []) {
        let manual = "https://www.qemu.org/docs/master/interop"
        switch kind {
        case .qmp:
            schemaName = "QMP"
            peer = "QEMU"
            reference = "\(manual)/qemu-qmp-ref.html"
            commandProtocol = "QAPICommand"
            executorProtocol = "QAPIExecutor"
            hasLiveSchema = true
            failureLink = "``QMPError``"
            imports = Self.sorted(["JSONWire"], modules)
            releaseText = "qmpReleases"
            registry = "Bindings"
            testImports = ["JSONWire", "QAPI"]
        case .qga:
            schemaName = "QGA"
            peer = "the guest agent"
            reference = "\(manual)/qemu-ga-ref.html"
            commandProtocol = "GuestAgentCommand"
            executorProtocol = "GuestAgentExecutor"
            hasLiveSchema = false
            failureLink = "`QMPError`"
            imports = Self.sorted(["JSONWire", "QAPI"], modules)
            releaseText = "guestAgentReleases"
            registry = "GuestAgentBindings"
            testImports = ["GuestAgent", "JSONWire", "QAPI"]
        }
        failure = "QMPError"
    }

    private static func sorted(_ modules: [String], _ others: [String]) -> [String] {
        Set(modules + others).sorted()
    }
}
