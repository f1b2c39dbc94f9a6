internal import JSONWire
internal import QAPI

/// What a machine answers right after a connection to it has opened.
struct MachineSight: Sendable {
    let identity: MachineIdentity
    let state: Resumption.State

    /// Asks; all at once where the monitor can.
    ///
    /// - Throws: Whatever is not QEMU's refusal of one of the questions.
    init(_ monitor: any Monitor, timeout: QMPTimeout) async throws(QMPError) {
        let commands = [
            QMPCommand(QueryUUIDCommand(), timeout: timeout),
            QMPCommand(QueryStatusCommand(), timeout: timeout),
            QMPCommand(QueryJobsCommand(), timeout: timeout),
            QMPCommand(QueryNamedBlockNodesCommand(flat: true), timeout: timeout),
        ]
        let replies = await monitor.run(commands)
        guard replies.count == commands.count else {
            throw QMPError(.undecodable, "the monitor did not tell what became of each command")
        }
        let jobs: [JobInfo]? = try Self.answer(replies[2])
        let nodes: [NodeName]? = try Self.answer(replies[3])
        state = Resumption.State(
            status: try Self.answer(replies[1]).map { (info: StatusInfo) in info.status },
            jobs: jobs.map { jobs in
                let known = jobs.map { ($0.id, Resumption.Job(id: $0.id, type: $0.type, status: $0.status)) }
                return Dictionary(known) { $1 }
            },
            nodes: nodes.map { Set($0.compactMap(\.name)) }
        )
        identity = MachineIdentity(
            uuid: try Self.answer(replies[0]).flatMap { (info: UuidInfo) in info.uuid == Self.noUUID ? nil : info.uuid
            },
            process: await (monitor as? any PeerWitness)?.peer,
            version: await monitor.greeting?.version
        )
    }

    /// What QEMU tells that has none.
    private static let noUUID = "00000000-0000-0000-0000-000000000000"

    /// - Returns: `nil` when QEMU does not tell.
    private static func answer<Value: JSONDecodable>(_ reply: Result<QMPReply, QMPError>) throws(QMPError) -> Value? {
        do {
            return try reply.get().decode(Value.self)
        } catch {
            switch error.code {
            case .refused, .unsupported, .undecodable: return nil
            default: throw error
            }
        }
    }
}

/// The one thing that is wanted of a block node.
struct NodeName: JSONDecodable {
    /// What a storage device without a name has, or one of an old QEMU, is no name.
    let name: String?

    init(from reader: inout JSONReader) throws(JSONError) {
        var name: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "node-name": name = try reader.readString()
            default: try reader.skipValue()
            }
        }
        self.name = name
    }
}
