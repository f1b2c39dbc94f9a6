internal import LibvirtProtocol
internal import QAPI

extension LibvirtError {
    /// The daemon refused to do something.
    ///
    /// - Parameter what: What it was asked for: "look up a domain".
    init(_ error: RemoteError, asked what: String) {
        let text = error.message ?? "no reason given (error \(error.code))"
        self.init(
            Code(number: error.code),
            "libvirt refused to \(what): \(text)",
            outcome: .refused,
            refusal: Refusal(number: Int(error.code), origin: Int(error.domain), level: Int(error.level), text: text)
        )
    }
}

extension LibvirtError.Code {
    /// The kind of failure for one of libvirt's numbers.
    fileprivate init(number: Int32) {
        switch number {
        case 3, 67, 74, 84: self = .unsupported  // procedure, configuration, argument, operation
        case 29, 88: self = .accessDenied  // operation denied, access denied
        case 42: self = .domainNotFound
        case 45, 79: self = .authenticationFailed  // failed, cancelled
        case 55: self = .operationInvalid
        case 86, 97: self = .agentUnresponsive  // unresponsive, out of step
        case 94: self = .authenticationUnavailable
        default: self = .refused
        }
    }
}
