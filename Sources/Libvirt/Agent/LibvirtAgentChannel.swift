public import GuestAgent
internal import LibvirtProtocol
internal import QMP

/// The way to a machine's guest agent through a libvirt daemon, which has the agent's socket to itself and keeps it in step.
///
/// ```swift
/// let agent = GuestAgentSession(over: LibvirtAgentChannel(connection, .name("web-1")))
/// print(try await agent.guestGetOsinfo())
/// ```
/// libvirt 9.0 passes on commands of up to some 400 KB; a longer one, as by much input of a program, is not answered in time.
public struct LibvirtAgentChannel: GuestAgentChannel {
    private let connection: LibvirtConnection
    private let domain: LibvirtDomainName

    /// Creates a channel over an open connection, which it does not close.
    public init(_ connection: LibvirtConnection, _ domain: LibvirtDomainName) {
        self.connection = connection
        self.domain = domain
    }

    /// Hands a command to the agent, and waits for its answer.
    ///
    /// - Throws: `QMPError`: `agentUnavailable` when the machine does not run, has no channel for an agent, or no agent
    ///   answers there.
    public func answer(
        to command: [UInt8],
        until deadline: ContinuousClock.Instant?
    ) async throws(QMPError) -> [UInt8] {
        let rest = deadline.map { max($0 - .now, .zero) }
        do throws(LibvirtError) {
            let found = try await connection.domain(domain).remote
            let arguments = AgentCommandArguments(
                domain: found,
                command: command.escapedToASCII,
                timeout: rest.map(Self.seconds) ?? AgentCommandArguments.forever
            )
            let timeout = rest.map { QMPTimeout.after($0) } ?? .never
            // An agent that has nothing to say leaves libvirt without an answer to pass on.
            return try await connection.call(.agentCommand, arguments, timeout: timeout)?.bytes ?? Array("{}".utf8)
        } catch {
            throw Self.meaning(of: error)
        }
    }

    /// Whole seconds, rounded up: it is the caller's deadline that counts.
    static func seconds(_ duration: Duration) -> Int32 {
        let (seconds, attoseconds) = duration.components
        return Int32(clamping: max(1, attoseconds > 0 ? seconds + 1 : seconds))
    }

    static func meaning(of error: LibvirtError) -> QMPError {
        switch error.code {
        case .operationInvalid, .unsupported, .agentUnresponsive, .domainNotFound:
            QMPError(.agentUnavailable, error.message, outcome: .notSent)
        case .refused where error.refusal?.number == LibvirtError.Refusal.agentTimeout:
            QMPError(.timedOut, error.message, outcome: .unknown)
        // One number for all internal errors; only the text tells that the machine went.
        case .refused where error.refusal?.text.contains("End of file") == true:
            QMPError(.connectionLost, error.message, outcome: .unknown)
        default: QMPError(error)
        }
    }
}

extension AgentCommandArguments {
    fileprivate static var forever: Int32 { -2 }
}

extension LibvirtError.Refusal {
    fileprivate static var agentTimeout: Int { 104 }
}
