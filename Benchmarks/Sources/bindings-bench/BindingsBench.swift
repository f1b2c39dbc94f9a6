import Foundation

/// Times the ways to decode replies of QEMU and prints `NAME REPLY NANOSECONDS` for each reply.
///
///     bindings-bench bindings|Foundation FOLDER [REPLY COUNT]
///     bindings-bench check FOLDER
///
/// The folder holds the replies, each in a file with the name of its command. With a reply and a count that one is decoded
/// so often and nothing is timed: for profilers. `check` makes sure that all ways decode all that is there.
@main
struct BindingsBench {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3 || arguments.count == 5 else { throw BenchmarkError("which way, and which folder?") }
        let (way, folder) = (arguments[1], URL(filePath: arguments[2]))
        for reply in Reply.allCases {
            let data = try Data(contentsOf: folder.appending(path: reply.rawValue))
            if way == "check" {
                try check(reply, data)
            } else if arguments.count == 3 {
                print(way, reply.rawValue, try nanoseconds(of: decoding(reply, data, way: way)))
            } else if arguments[3] == reply.rawValue {
                let decode = try decoding(reply, data, way: way)
                for _ in 0..<(Int(arguments[4]) ?? 1) { _ = try decode() }
            }
        }
    }

    private static func decoding(_ reply: Reply, _ data: Data, way: String) throws -> () throws -> Int {
        let bytes = [UInt8](data)
        let foundation = FoundationDecoding()
        switch way {
        case "bindings": return { try Bindings.decode(reply, bytes) }
        case "Foundation": return { try foundation.decode(reply, data) }
        default: throw BenchmarkError("there is no way \(way)")
        }
    }

    private static func check(_ reply: Reply, _ data: Data) throws {
        let bytes = [UInt8](data)
        let count = try Bindings.count(bytes)
        guard
            try Bindings.decode(reply, bytes) == count,
            try FoundationDecoding().decode(reply, data) == count,
            try Bindings.keepsAll(of: reply, bytes)
        else { throw BenchmarkError("\(reply.rawValue) was not decoded in full") }
    }

    /// The time of one round, on average over as many as take a twentieth of a second, after as long a warm-up.
    private static func nanoseconds(of round: () throws -> Int) throws -> Int {
        let clock = ContinuousClock()
        var result = 0
        for _ in 0..<2 {
            var rounds = 0
            let start = clock.now
            repeat {
                guard try round() > 0 else { throw BenchmarkError("nothing was decoded") }
                rounds += 1
            } while start.duration(to: clock.now) < .milliseconds(50)
            result = Int(start.duration(to: clock.now) / .nanoseconds(rounds))
        }
        return result
    }
}

/// Why there is nothing to time.
struct BenchmarkError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
