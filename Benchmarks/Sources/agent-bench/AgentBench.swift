internal import GuestAgent

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Times the transfer of a file through a guest agent, as the peer beside it does, and prints MiB a second; with `memory`,
/// the most memory that this process had, in KiB.
///
///     agent-bench read SOCKET PATH CHUNK [memory]          the whole file
///     agent-bench write SOCKET PATH CHUNK SIZE [memory]    SIZE bytes
@main enum AgentBench {
    static func main() async throws {
        var arguments = Array(CommandLine.arguments.dropFirst())
        let tellsMemory = arguments.last == "memory"
        if tellsMemory { arguments.removeLast() }
        guard arguments.count >= 4, let chunkSize = Int(arguments[3]) else {
            return print("see the source for the usage")
        }
        let size = arguments.count > 4 ? Int(arguments[4]) : nil
        var count = 0
        let duration = try await GuestAgentSession.withSession(at: .unix(path: arguments[1])) { agent in
            try await agent.guestPing()
            return try await ContinuousClock().measure {
                count = try await transfer(arguments[2], chunkSize, size, agent)
            }
        }
        let mebibytes = Double(count) / 1_048_576
        let rate: Double = mebibytes / (duration / .seconds(1))
        print(tellsMemory ? peakMemory() : Int(rate))
    }

    /// Reads the file, or writes so many bytes to it.
    private static func transfer(
        _ path: String,
        _ chunkSize: Int,
        _ size: Int?,
        _ agent: GuestAgentSession
    ) async throws -> Int {
        guard let size else {
            return try await agent.download(path, chunkSize: chunkSize, verifies: false) { _, _ in }.byteCount
        }
        let chunk = (0..<chunkSize).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
        var rest = size
        return try await agent.upload(to: path, size: size, chunkSize: chunkSize, verifies: false) { capacity in
            let part = chunk.prefix(min(rest, capacity))
            rest -= part.count
            return Array(part)
        }.byteCount
    }

    private static func peakMemory() -> Int {
        var usage = rusage()
        #if canImport(Glibc)
        let error = getrusage(CInt(RUSAGE_SELF.rawValue), &usage)
        #else
        let error = getrusage(RUSAGE_SELF, &usage)
        #endif
        guard error == 0 else { return 0 }
        return usage.ru_maxrss
    }
}
