import JSONWire
import QEMU
import QMP
import Synchronization

@testable import ControlCommands

/// A command line of `qemuctl`, run in this process.
struct Qemuctl {
    let status: ControlCommands.ExitStatus
    let output: String
    let errors: String

    static func run(_ arguments: String..., on qemu: QEMUProcess) async -> Qemuctl { await run(arguments, on: qemu) }

    static func run(_ arguments: [String], on qemu: QEMUProcess) async -> Qemuctl {
        await run(arguments, at: qemu.socket)
    }

    /// - Parameters:
    ///   - socket: The monitor's socket, or the guest agent's.
    ///   - input: What it reads from standard input; as if that were a terminal when `nil`.
    static func run(_ arguments: [String], at socket: String, input: [UInt8]? = nil) async -> Qemuctl {
        let written = Written()
        let rest = Mutex(input ?? [])
        let standardInput = StandardInput(isTerminal: input == nil) { count throws(SystemError) in
            rest.withLock { rest in
                defer { rest.removeFirst(min(count, rest.count)) }
                return Array(rest.prefix(count))
            }
        }
        let program = ControlProgram(
            streams: written.streams,
            input: standardInput,
            environment: Environment { _ in nil }
        )
        let options = ["-c", socket, "--wait-socket", "--timeout", "120"]
        let status = await program.run(options + arguments)
        return Qemuctl(status: status, output: written.output.text, errors: written.errors.text)
    }

    /// Runs a command line on a machine that is connected already, and stays so.
    static func run(_ arguments: [String], on domain: Domain) async -> Qemuctl {
        let written = Written()
        let environment = Environment { $0 == GlobalOptions.connectVariable ? "/already/connected" : nil }
        let program = ControlProgram(streams: written.streams, environment: environment) { _, _ in
            KeptMonitor(monitor: domain.monitor)
        }
        let status = await program.run(arguments)
        return Qemuctl(status: status, output: written.output.text, errors: written.errors.text)
    }

    /// Runs a command line about machines of which it says itself where they are.
    ///
    /// - Parameter makeDriver: Makes what knows them.
    static func run(
        _ arguments: [String],
        makeDriver: @escaping Connector.MakeDriver = Connector.driver
    ) async -> Qemuctl {
        let written = Written()
        let program = ControlProgram(
            streams: written.streams,
            environment: Environment { _ in nil },
            makeDriver: makeDriver
        )
        let status = await program.run(arguments)
        return Qemuctl(status: status, output: written.output.text, errors: written.errors.text)
    }

    /// The objects that it printed, one on each line.
    func objects() throws -> [JSONValue] {
        try output.split(separator: "\n").map { try JSONValue(json: String($0)) }
    }
}

/// A monitor that others connect and disconnect.
private struct KeptMonitor: Monitor {
    let monitor: any Monitor

    func connect() async throws(QMPError) {}
    func disconnect() async {}
    var greeting: QMPGreeting? { get async { await monitor.greeting } }
    func run(_ command: QMPCommand) async throws(QMPError) -> QMPReply { try await monitor.run(command) }
    func run(_ commands: [QMPCommand]) async -> [Result<QMPReply, QMPError>] { await monitor.run(commands) }

    func events(named names: Set<String>?, buffering: EventBuffering) async -> EventStream {
        await monitor.events(named: names, buffering: buffering)
    }

    func schema(timeout: QMPTimeout) async throws(QMPError) -> LiveSchema { try await monitor.schema(timeout: timeout) }
}

/// What a command line writes.
final class Written: Sendable {
    final class Bytes: Sendable {
        private let bytes = Mutex<[UInt8]>([])

        var text: String { String(decoding: bytes.withLock { $0 }, as: UTF8.self) }
        func append(_ more: [UInt8]) { bytes.withLock { $0 += more } }
    }

    let output = Bytes()
    let errors = Bytes()

    var streams: OutputStreams {
        OutputStreams(
            writeOutput: { [output] bytes throws(SystemError) in output.append(bytes) },
            writeError: { [errors] bytes throws(SystemError) in errors.append(bytes) },
            readerHasLeft: { _ in false },
            outputIsTerminal: false,
            errorIsTerminal: false
        )
    }
}
