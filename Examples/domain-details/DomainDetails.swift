import ArgumentParser
import QEMU

/// Shows a machine's version, status, PCI devices and block devices.
@main
struct DomainDetails: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "domain-details",
        abstract: "Show what a machine is made of."
    )

    @Argument(help: "The machine's name, as domain-list shows it; with --address, a label.")
    var name: String

    @Option(help: "The machine's monitor. Default: it is found on this host by its name.")
    var address: String?

    @Option(help: "How many seconds each command may take.")
    var timeout = 5.0

    func validate() throws {
        guard timeout > 0, timeout < 1e9 else { throw ValidationError("The timeout must be above 0.") }
    }

    func run() async throws {
        try await hypervisor.withDomain(named: name) { domain in
            // Everything is asked before anything is printed: an error is no half of a page.
            let version = try await domain.version()
            let status = try await domain.status()
            let pciDevices = try await domain.pciDevices()
            let blockDevices = try await domain.blockDevices()

            print("\(domain.name): \(status), QEMU \(version) \(version.package)")
            print("\nPCI devices")
            for device in pciDevices {
                print("  \(device.address)  \(device.id)  \(device.deviceClass.name ?? "unknown")")
            }
            print("\nBlock devices")
            for device in blockDevices {
                let medium = device.info.inserted
                print("  \(device.address)  \(medium.map { "\($0.drv) \($0.file)" } ?? "no medium")")
            }
        }
    }

    private var hypervisor: Hypervisor {
        get throws {
            var configuration = SocketMonitor.Configuration()
            configuration.commandTimeout = .seconds(timeout)
            guard let address else { return Hypervisor(HostDriver(configuration: configuration)) }
            let machine = (name, try MonitorAddress(parsing: address))
            return Hypervisor(try SocketDriver([machine], configuration: configuration))
        }
    }
}
