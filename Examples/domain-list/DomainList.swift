import ArgumentParser
import QEMU

/// Lists machines with what they do. One that hangs is reported, and holds nobody up.
@main
struct DomainList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "domain-list",
        abstract: "List machines: those at the given addresses, or all that run on this host."
    )

    @Argument(help: "Monitors, such as /run/vm/web-1.qmp or tcp:localhost:4444.")
    var addresses: [String] = []

    @Option(help: "How many seconds each machine may take.")
    var timeout = 5.0

    func validate() throws {
        guard timeout > 0, timeout < 1e9 else { throw ValidationError("The timeout must be above 0.") }
    }

    func run() async throws {
        let survey = try await hypervisor.survey(timeout: .seconds(timeout)) { domain in
            "\(try await domain.status()), QEMU \(try await domain.version())"
        }
        var isComplete = true
        for report in await survey.collect() {
            switch report.result {
            case .success(let text):
                print("\(report.machine.name): \(text)")
            case .failure(let error):
                print("\(report.machine.name): not reached: \(error)")
                isComplete = false
            }
        }
        if !isComplete { throw ExitCode.failure }
    }

    private var hypervisor: Hypervisor {
        get throws {
            if addresses.isEmpty { return Hypervisor(HostDriver()) }
            return Hypervisor(try SocketDriver(addresses.map { try MonitorAddress(parsing: $0) }))
        }
    }
}
