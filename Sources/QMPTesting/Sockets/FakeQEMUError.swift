internal import QMP

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Why a fake QEMU could not start.
public struct FakeQEMUError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What failed, as a sentence without a full stop.
    public let description: String

    init(_ description: String) { self.description = description }

    /// The call failed just now, and left the reason in `errno`.
    static func last(_ call: String, _ subject: String = "") -> FakeQEMUError {
        let place = subject.isEmpty ? "" : " (\(subject))"
        return FakeQEMUError("\(SystemError(code: errno, call: call))\(place)")
    }
}

extension SocketLoop {
    /// A new loop with a thread of its own.
    static func start() throws(FakeQEMUError) -> SocketLoop {
        do throws(SystemError) {
            return try SocketLoop()
        } catch {
            throw FakeQEMUError("\(error)")
        }
    }
}
