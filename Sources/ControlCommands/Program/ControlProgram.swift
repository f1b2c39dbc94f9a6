internal import ArgumentParser
internal import QEMU
internal import QMP

/// `qemuctl`, from its arguments to its exit status.
public struct ControlProgram: Sendable {
    /// The version of `qemuctl`.
    public static let version = "0.1.0"

    private let streams: OutputStreams
    private let input: StandardInput
    private let environment: Environment
    private let looseEnd: LooseEnd
    private let makeMonitor: @Sendable (MonitorAddress, SocketMonitor.Configuration) -> any Monitor
    private let openThroughLibvirt: Route.OpenThroughLibvirt
    private let makeDriver: Connector.MakeDriver
    private let followFleet: Connector.FollowFleet

    init(
        streams: OutputStreams = .process,
        input: StandardInput = .process,
        environment: Environment = .process,
        looseEnd: LooseEnd = LooseEnd(),
        makeMonitor: @escaping @Sendable (MonitorAddress, SocketMonitor.Configuration) -> any Monitor = {
            SocketMonitor($0, configuration: $1)
        },
        openThroughLibvirt: @escaping Route.OpenThroughLibvirt = Route.throughLibvirt,
        makeDriver: @escaping Connector.MakeDriver = Connector.driver,
        followFleet: @escaping Connector.FollowFleet = Connector.fleetEvents
    ) {
        self.streams = streams
        self.input = input
        self.environment = environment
        self.looseEnd = looseEnd
        self.makeMonitor = makeMonitor
        self.openThroughLibvirt = openThroughLibvirt
        self.makeDriver = makeDriver
        self.followFleet = followFleet
    }

    /// Does what the arguments say; what goes wrong is told on standard error.
    ///
    /// - Parameter arguments: The command line, without the program's name.
    func run(_ arguments: [String]) async -> ExitStatus {
        do {
            var command = try Qemuctl.parseAsRoot(ProgramWords.separated(arguments))
            guard let command = command as? any ProgramCommand else {
                // Only help is left: it arrives as an error.
                try command.run()
                return .done
            }
            return await run(command)
        } catch {
            return explain(error, arguments)
        }
    }

    private func run(_ command: any ProgramCommand) async -> ExitStatus {
        let console = Console(streams, format: command.options.output, environment: environment)
        let connector = Connector(
            console: console,
            input: input,
            environment: environment,
            looseEnd: looseEnd,
            makeMonitor: makeMonitor,
            openThroughLibvirt: openThroughLibvirt,
            makeDriver: makeDriver,
            followFleet: followFleet
        )
        do {
            try await command.run(with: connector)
            return .done
        } catch {
            // Whoever interrupts us knows why we end.
            if !Task.isCancelled { console.report(error) }
            return error.status == .failed && error != .no ? command.statusOfFailures : error.status
        }
    }

    /// Help and `--version` go to standard output, mistakes in the command line to standard error.
    private func explain(_ error: any Error, _ arguments: [String]) -> ExitStatus {
        let text = Qemuctl.fullMessage(for: error)
        let isAnswer = Qemuctl.exitCode(for: error).isSuccess
        let format = isAnswer ? .text : OutputFormat(lookingThrough: arguments)
        let console = Console(streams, format: format, environment: environment)
        guard isAnswer else {
            console.report(.usage(Qemuctl.message(for: error)), text: text)
            return .usage
        }
        do {
            try console.show(text)
            return .done
        } catch {
            console.report(error)
            return error.status
        }
    }
}
