import Foundation
import JSONWire
import QMP
import QMPTesting
import Testing

/// What a real QEMU of one release has said, as a machine that says it again.
struct RecordedMachine: Sendable, CustomTestStringConvertible {
    let release: String

    static let all = ["6.2.0", "7.2.22", "8.2.2", "10.0.13", "10.1.0"].map(RecordedMachine.init)

    var testDescription: String { release }

    /// A monitor that returns to each command what it returned first; of statistics first those of devices.
    func monitor() throws -> ScriptedMonitor {
        let path = "../../../QAPITests/Replies/\(release).json"
        let file = URL(filePath: #filePath).appending(path: path).standardizedFileURL
        let json = try JSONValue(json: [UInt8](Data(contentsOf: file)))
        var returns: [String: [JSONValue]] = [:]
        for entry in try #require(json["returns"]?.array) {
            guard let command = entry["command"]?.string, let value = entry["return"] else { continue }
            returns[command, default: []].append(value)
        }
        let numbers = release.split(separator: ".").compactMap { Int($0) }
        return ScriptedMonitor(greeting: .release(numbers[0], numbers[1])) { [returns] request in
            let values = returns[request.name] ?? []
            let value = request.arguments["query-nodes"] == true ? values.last : values.first
            return value.map { .return($0) } ?? .error(.commandNotFound, "none")
        }
    }
}
