internal import CSocketSupport

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// A system call that failed.
package struct SystemError: Error, Sendable, Hashable {
    /// The error number, such as `ECONNREFUSED`.
    package let code: Int32

    /// The name of the call, such as `connect`.
    package let call: String

    package init(code: Int32, call: String) {
        self.code = code
        self.call = call
    }

    /// The error that `call`, which failed just now, left in `errno`.
    static func last(_ call: String) -> SystemError {
        SystemError(code: errno, call: call)
    }

    /// The system's text for the error number, such as `Connection refused`.
    package var reason: String {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 128) { text in
            guard let start = text.baseAddress else { return "error \(code)" }
            csocket_error_text(code, start, text.count)
            return String(cString: start)
        }
    }
}

extension SystemError: CustomStringConvertible {
    package var description: String {
        "\(call): \(reason)"
    }
}
