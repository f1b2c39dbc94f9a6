internal import NIOCore
internal import NIOPosix

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Why no TCP connection came about, in plain words.
package struct TCPFailure {
    private let host: String
    private let port: Int
    private let error: any Error

    /// - Parameter error: What `connect(host:port:)` of a bootstrap threw.
    package init(_ error: any Error, host: String, port: Int) {
        self.host = host
        self.port = port
        self.error = error
    }

    /// A sentence without its full stop.
    package var reason: String {
        guard let error = error as? NIOConnectionError else { return reason(of: [error]) }
        // Where no address was tried, none was found.
        return error.connectionErrors.isEmpty
            ? "the host \(host) is not known" : reason(of: error.connectionErrors.map(\.error))
    }

    /// A host may have several addresses: of what came of them, that counts which got furthest.
    private func reason(of errors: [any Error]) -> String {
        let codes = errors.compactMap { ($0 as? IOError)?.errnoCode }
        if codes.contains(ECONNREFUSED) { return "nobody listens on \(place)" }
        if errors.contains(where: \.isTimeout) || codes.contains(ETIMEDOUT) { return "\(place) does not answer" }
        if codes.contains(where: [EHOSTUNREACH, ENETUNREACH, ENETDOWN, EHOSTDOWN].contains) {
            return "there is no way to \(host)"
        }
        if let code = codes.first { return "\(place): \(SystemError(code: code, call: "connect").reason)" }
        return errors.first.map { "\($0)" } ?? "no address of \(host) was tried"
    }

    private var place: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}

extension Error {
    fileprivate var isTimeout: Bool {
        if case ChannelError.connectTimeout? = self as? ChannelError { true } else { false }
    }
}
