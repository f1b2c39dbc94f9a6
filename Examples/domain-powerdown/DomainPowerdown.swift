import ArgumentParser
import QEMU

/// Presses a machine's power button, and says so when the machine is really off.
@main
struct DomainPowerdown: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "domain-powerdown",
        abstract: "Switch a machine off, and wait until it is."
    )

    @Argument(help: "The machine's name, as domain-list shows it; with --address, a label.")
    var name: String

    @Option(help: "The machine's monitor. Default: it is found on this host by its name.")
    var address: String?

    @Option(help: "How many seconds the guest may take.")
    var timeout = 120.0

    @Flag(help: "End QEMU when the guest has not switched the machine off in time.")
    var force = false

    func validate() throws {
        guard timeout > 0, timeout < 1e9 else { throw ValidationError("The timeout must be above 0.") }
    }

    func run() async throws {
        try await hypervisor.withDomain(named: name) { domain in
            let shutdown = try await domain.powerDown(
                waiting: .seconds(timeout),
                escalation: force ? .quit() : .fail
            )
            // The connection has ended, and nothing tells whether the machine has.
            guard shutdown.wasAnnounced else {
                throw shutdown.connectionEnd ?? QMPError(.connectionLost, "\(shutdown)")
            }
            print("\(domain.name) is off: \(shutdown)")
            if shutdown.qemuRemains { print("QEMU remains, with the machine off.") }
        }
    }

    private var hypervisor: Hypervisor {
        get throws {
            guard let address else { return Hypervisor(HostDriver()) }
            return Hypervisor(try SocketDriver([(name, MonitorAddress(parsing: address))]))
        }
    }
}
