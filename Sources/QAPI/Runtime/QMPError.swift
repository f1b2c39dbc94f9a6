/// Why a monitor could not do what it was asked.
///
/// The text never holds a command's arguments: they may be secrets.
public struct QMPError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What kind of failure it is.
    @nonexhaustive
    public enum Code: Sendable, Hashable {
        /// The text is not an address.
        case invalidAddress
        /// No connection could be made to the address.
        case connectionFailed
        /// Another client holds the monitor; QEMU serves one at a time. See ``QMPError/process``.
        case monitorBusy
        /// Something answers at the address, but it does not speak QMP.
        case notQMP
        /// The address is for TLS, and the configuration says nothing of it; nothing was opened.
        case securityMissing
        /// Something answers at the address, but it does not speak TLS.
        case notTLS
        /// The server's certificate is not accepted here: it is not by the authority, not valid at present, or not for that
        /// host; the message says which.
        case serverNotTrusted
        /// The server does not accept the client's certificate, or wants one where there is none.
        case certificateRefused
        /// QEMU did not accept the capabilities.
        case negotiationFailed
        /// A deadline passed.
        case timedOut
        /// The task was cancelled.
        case cancelled
        /// The connection ended from the other side, or broke.
        case connectionLost
        /// The connection was closed from this side, or never opened.
        case closed
        /// QEMU refused the command. See ``QMPError/refusal``.
        case refused
        /// QEMU refused the command because it lacks it, or something that its arguments use; the message names the release
        /// that has it. See ``QMPError/refusal``.
        case unsupported
        /// A reply arrived that cannot be read as what was expected.
        case undecodable
        /// The command was not well-formed; nothing was sent.
        case invalidCommand
        /// The connection has no out-of-band execution; nothing was sent.
        case outOfBandUnavailable
        /// The connection cannot carry file descriptors; nothing was sent.
        case descriptorsUnavailable
        /// A message is larger than the configured limit.
        case messageTooLarge
        /// A subscriber that asked to fail when it falls behind did.
        case eventOverflow
        /// A file of this host could not be made, opened or read.
        case fileFailure
        /// The machine has no block device or block node of that name, or more than one; the message names those it has.
        case blockDeviceNotFound
        /// The block device has no medium.
        case noMedium
        /// QEMU has no job of that id; it may have ended, and been dismissed before anybody saw how it ended.
        case jobNotFound
        /// The job is not at the point where this can be done; nothing was sent.
        case jobNotReady
        /// The job ended without having done its work; the message has QEMU's reason.
        case jobFailed
        /// The job was cancelled, by whomever.
        case jobCancelled
        /// No machine has that name, or more than one; the message names those there are.
        case machineNotFound
        /// The list of machines cannot be had: the system does not tell, or those who know it do not answer.
        case listingFailed
        /// No guest agent answers; nothing was sent to it but the question whether one is there.
        case agentUnavailable
        /// The guest agent has the command, but its configuration forbids it, or file systems are frozen. See
        /// ``QMPError/refusal``.
        case commandDisabled
        /// A file was not transferred whole and unchanged, or not put in its place; the message says why.
        case transferFailed
        /// Another machine answers than before the connection was lost, or the same started anew where that is not accepted,
        /// or it cannot be seen whether it is the same. Nothing was run there.
        case machineChanged
    }

    /// What is known of the command that failed.
    public enum Outcome: Sendable, Hashable {
        /// QEMU never got it.
        case notSent
        /// QEMU got it, or may have: it may still run, or have run.
        case unknown
        /// QEMU answered that it refused it.
        case refused
        /// QEMU ran it.
        case done
    }

    /// QEMU's own account of a refused command.
    public struct Refusal: Sendable, Hashable {
        /// The class of the error.
        public var errorClass: ErrorClass
        /// QEMU's text. Its wording changes between versions.
        public var description: String

        /// Creates a refusal.
        public init(errorClass: ErrorClass, description: String) {
            self.errorClass = errorClass
            self.description = description
        }
    }

    /// QEMU's classes of errors. A class that a later QEMU brings keeps its name.
    public struct ErrorClass: RawRepresentable, Sendable, Hashable {
        /// The name on the wire.
        public let rawValue: String

        /// Creates a class from its name on the wire.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Everything without a class of its own.
        public static let genericError = ErrorClass(rawValue: "GenericError")
        /// The command does not exist, or is not allowed in this state.
        public static let commandNotFound = ErrorClass(rawValue: "CommandNotFound")
        /// A device exists but has not been activated.
        public static let deviceNotActive = ErrorClass(rawValue: "DeviceNotActive")
        /// A device or block job with that name does not exist.
        public static let deviceNotFound = ErrorClass(rawValue: "DeviceNotFound")
        /// The host's KVM lacks something the command needs.
        public static let kvmMissingCapability = ErrorClass(rawValue: "KVMMissingCap")
    }

    /// The kind of failure.
    public package(set) var code: Code
    /// What happened, as a sentence without a full stop.
    public package(set) var message: String
    /// The command that failed, by name.
    public package(set) var command: String?
    /// What is known of that command; `nil` where no command is concerned.
    public package(set) var outcome: Outcome?
    /// QEMU's own account, when it refused.
    public package(set) var refusal: Refusal?
    /// The process to blame, where it is known: the one that holds the monitor, the QEMU that is stopped, or that ended.
    public package(set) var process: ProcessIdentity?
    /// What became of ``process`` when the connection was lost, where that can be seen.
    public package(set) var fate: ProcessFate?

    /// Creates an error.
    public init(
        _ code: Code,
        _ message: String,
        command: String? = nil,
        outcome: Outcome? = nil,
        refusal: Refusal? = nil,
        process: ProcessIdentity? = nil,
        fate: ProcessFate? = nil
    ) {
        self.code = code
        self.message = message
        self.command = command
        self.outcome = outcome
        self.refusal = refusal
        self.process = process
        self.fate = fate
    }

    /// The message, with what is known of the command where that matters.
    public var description: String {
        outcome == .unknown ? "\(message) (outcome unknown)" : message
    }

    /// The same error, with something more to know.
    package func adding(_ remark: String) -> QMPError {
        var error = self
        error.message += "; \(remark)"
        return error
    }
}

extension QMPError {
    /// QEMU refused a command.
    public static func refused(_ command: String, _ errorClass: ErrorClass, _ description: String) -> QMPError {
        let refusal = Refusal(errorClass: errorClass, description: description)
        let reason = description.isEmpty ? "no reason given (\(errorClass.rawValue))" : description
        return QMPError(
            .refused,
            "QEMU refused \(command): \(reason)",
            command: command,
            outcome: .refused,
            refusal: refusal
        )
    }

    package static func invalidAddress(_ text: String, _ reason: String) -> QMPError {
        QMPError(.invalidAddress, "\"\(text)\" is no address of a monitor: \(reason)")
    }

    package static func invalidCommand(_ message: String, command: String?) -> QMPError {
        QMPError(.invalidCommand, message, command: command, outcome: .notSent)
    }
}
