#if os(Linux)
import Foundation

/// Whether this process can, or must, do without the rights of root.
var canActAsNobody: Bool { geteuid() != 0 || setFileUser != nil }

/// Runs `body` on this thread with the rights of an unprivileged user towards files and processes.
func asNobody<Result>(_ body: () throws -> Result) rethrows -> Result {
    guard geteuid() == 0, let setFileUser else { return try body() }
    _ = setFileUser(65534)
    defer { _ = setFileUser(0) }
    return try body()
}

/// `setfsuid`, which alone changes the rights of one thread and which the Glibc module leaves out.
private var setFileUser: (@convention(c) (UInt32) -> Int32)? {
    guard let symbol = dlsym(nil, "setfsuid") else { return nil }
    return unsafeBitCast(symbol, to: (@convention(c) (UInt32) -> Int32).self)
}
#endif
