package import QAPI

extension QMPError {
    /// The error of a connection with libvirt, as those who use a monitor know errors.
    package init(_ error: LibvirtError, command: String? = nil) {
        self.init(Code(error.code), error.message, command: command, outcome: error.outcome)
    }
}

extension QMPError.Code {
    fileprivate init(_ code: LibvirtError.Code) {
        switch code {
        case .invalidAddress: self = .invalidAddress
        case .connectionFailed, .invalidCredentials, .authenticationUnavailable, .authenticationFailed:
            self = .connectionFailed
        case .serverNotTrusted: self = .serverNotTrusted
        case .certificateRefused: self = .certificateRefused
        case .timedOut: self = .timedOut
        case .cancelled: self = .cancelled
        case .connectionLost, .protocolBroken: self = .connectionLost
        case .closed: self = .closed
        case .undecodable: self = .undecodable
        case .messageTooLarge: self = .messageTooLarge
        case .descriptorsUnavailable: self = .descriptorsUnavailable
        case .domainNotFound: self = .machineNotFound
        case .unsupported: self = .unsupported
        case .agentUnresponsive: self = .agentUnavailable
        case .operationInvalid, .accessDenied, .refused: self = .refused
        }
    }
}
