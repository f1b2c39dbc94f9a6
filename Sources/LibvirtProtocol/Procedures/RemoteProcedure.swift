/// Something that a daemon can be asked to do: its place in the protocol, and the types of what goes there and comes back.
package struct RemoteProcedure<Arguments: XDREncodable & Sendable, Response: XDRDecodable & Sendable>: Sendable {
    package let program: RemoteProgram
    package let number: Int32
    /// What it does, for errors and logs: "look up a domain".
    package let name: String
    /// Whether a stream of bytes follows the reply, in one direction or the other.
    package let opensStream: Bool

    package init(_ program: RemoteProgram, _ number: Int32, _ name: String, opensStream: Bool = false) {
        self.program = program
        self.number = number
        self.name = name
        self.opensStream = opensStream
    }
}
