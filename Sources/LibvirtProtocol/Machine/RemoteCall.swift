/// The number of a call on this side; never used twice on a connection.
package struct CallID: Hashable, Sendable {
    package let rawValue: UInt64

    package init(_ rawValue: UInt64) { self.rawValue = rawValue }
}

/// A call on its way to the daemon.
package struct RemoteCall: Hashable, Sendable {
    package let id: CallID
    package let program: RemoteProgram
    package let procedure: Int32
    package let opensStream: Bool

    package init(id: CallID, program: RemoteProgram, procedure: Int32, opensStream: Bool = false) {
        self.id = id
        self.program = program
        self.procedure = procedure
        self.opensStream = opensStream
    }
}

/// A call that will get no reply.
package struct AbandonedCall: Hashable, Sendable {
    package let id: CallID
    /// It was handed to the transport, so the daemon may do it.
    package let wasWritten: Bool

    package init(id: CallID, wasWritten: Bool) {
        self.id = id
        self.wasWritten = wasWritten
    }
}

/// How the daemon knows a call: the names that all frames of it carry.
package struct CallName: Hashable, Sendable {
    package let program: RemoteProgram
    package let procedure: Int32
    package let serial: UInt32

    package init(program: RemoteProgram, procedure: Int32, serial: UInt32) {
        self.program = program
        self.procedure = procedure
        self.serial = serial
    }

    package func header(_ kind: FrameHeader.Kind, _ status: FrameHeader.Status = .ok) -> FrameHeader {
        FrameHeader(program, procedure, kind: kind, serial: serial, status: status)
    }
}
