/// A command for a domain's monitor.
package struct MonitorCommandArguments: XDREncodable, Sendable {
    package var domain: RemoteDomain
    package var command: XDRText
    /// 1 for a command of the human monitor.
    package var flags: UInt32

    package init(domain: RemoteDomain, command: [UInt8], flags: UInt32 = 0) {
        self.domain = domain
        self.command = XDRText(command)
        self.flags = flags
    }

    package func write(to writer: inout XDRWriter) {
        writer.write(domain)
        writer.write(command)
        writer.write(flags)
    }
}

/// A command for a domain's guest agent.
package struct AgentCommandArguments: XDREncodable, Sendable {
    package var domain: RemoteDomain
    package var command: XDRText
    /// How many seconds the daemon waits for the agent; -2 for ever, -1 for its standard time, 0 not at all.
    package var timeout: Int32

    package init(domain: RemoteDomain, command: [UInt8], timeout: Int32) {
        self.domain = domain
        self.command = XDRText(command)
        self.timeout = timeout
    }

    package func write(to writer: inout XDRWriter) {
        writer.write(domain)
        writer.write(command)
        writer.write(timeout)
        writer.writeInteger(UInt32(0))
    }
}
