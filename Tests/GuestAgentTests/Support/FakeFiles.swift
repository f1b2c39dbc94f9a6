import JSONWire
import QMPTesting
import Synchronization

@testable import GuestAgent

/// The files of a fake guest, in memory.
final class FakeFiles: Sendable {
    struct State {
        var files: [String: [UInt8]] = [:]
        var open: [Int: (path: String, place: Int)] = [:]
        var nextHandle = 1000
    }

    let state: Mutex<State>
    /// How many bytes are written at most in one go.
    private let writeLimit: Int
    /// How many bytes too many the agent claims to have written.
    private let lostBytes: Int

    init(_ files: [String: [UInt8]] = [:], writeLimit: Int = .max, lostBytes: Int = 0) {
        state = Mutex(State(files: files))
        self.writeLimit = writeLimit
        self.lostBytes = lostBytes
    }

    var configuration: FakeGuestAgent.Configuration {
        var configuration = FakeGuestAgent.Configuration()
        configuration.answer = { self.answer($0) }
        return configuration
    }

    var openCount: Int { state.withLock { $0.open.count } }
    subscript(path: String) -> [UInt8]? { state.withLock { $0.files[path] } }

    func answer(_ request: FakeRequest) -> FakeAnswer {
        state.withLock { state in
            if request.name == "guest-file-open" { return open(request.arguments, &state) }
            guard request.name.hasPrefix("guest-file-") else { return .standard }
            guard let handle = request.arguments["handle"]?.int64.map({ Int($0) }), state.open[handle] != nil else {
                return .error(.genericError, "handle '-1' has not been found")
            }
            return answer(request.name, handle, request.arguments, &state)
        }
    }

    private func open(_ arguments: JSONObject, _ state: inout State) -> FakeAnswer {
        guard let path = arguments["path"]?.string else { return .error(.genericError, "no path") }
        if arguments["mode"] == "wb" { state.files[path] = [] }
        guard state.files[path] != nil else { return .error(.genericError, "failed to open file") }
        defer { state.nextHandle += 1 }
        state.open[state.nextHandle] = (path, 0)
        return .return(.integer(Int64(state.nextHandle)))
    }

    private func answer(_ name: String, _ handle: Int, _ arguments: JSONObject, _ state: inout State) -> FakeAnswer {
        guard let (path, place) = state.open[handle], let bytes = state.files[path] else { return .standard }
        switch name {
        case "guest-file-close":
            state.open[handle] = nil
            return .return([:])
        case "guest-file-flush": return .return([:])
        case "guest-file-seek":
            let target = arguments["whence"] == "end" ? bytes.count : Int(arguments["offset"]?.int64 ?? 0)
            state.open[handle] = (path, target)
            return .return(["position": .integer(Int64(target)), "eof": false])
        case "guest-file-read":
            let part = bytes.dropFirst(place).prefix(Int(arguments["count"]?.int64 ?? 0))
            state.open[handle] = (path, place + part.count)
            return .return(
                encoding: GuestFileRead(
                    count: part.count,
                    bufB64: Base64.encode(Array(part)),
                    eof: part.count < Int(arguments["count"]?.int64 ?? 0)
                )
            )
        case "guest-file-write":
            let part = (Base64.decode(arguments["buf-b64"]?.string ?? "") ?? []).prefix(writeLimit)
            let kept = part.dropLast(lostBytes)
            state.files[path] = Array(bytes.prefix(place)) + Array(kept) + Array(bytes.dropFirst(place + kept.count))
            state.open[handle] = (path, place + part.count)
            return .return(["count": .integer(Int64(part.count)), "eof": false])
        default: return .standard
        }
    }
}
