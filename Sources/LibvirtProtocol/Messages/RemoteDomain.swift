/// A machine as the protocol names it. The daemon goes by the UUID alone.
package struct RemoteDomain: Hashable, Sendable {
    package var name: String
    package var uuid: RemoteUUID
    /// -1 when it does not run.
    package var id: Int32

    package init(name: String, uuid: RemoteUUID, id: Int32) {
        self.name = name
        self.uuid = uuid
        self.id = id
    }
}

extension RemoteDomain: XDRCodable {
    package init(from reader: inout XDRReader) throws(XDRError) {
        name = try reader.read()
        uuid = try reader.read()
        id = try reader.read()
    }

    package func write(to writer: inout XDRWriter) {
        writer.write(name)
        writer.write(uuid)
        writer.write(id)
    }
}
