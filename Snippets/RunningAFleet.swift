// The machines of several libvirt hosts: which there are, what they do, and one of them at work.
// Run it with a host and a machine there: swift run RunningAFleet node-7 web-1

import GuestAgent
import Libvirt
import QEMU

let arguments = CommandLine.arguments.dropFirst() + ["node-7", "web-1"]
let (host, name) = (arguments[1], arguments[2])

// snippet.fleet
let hosts = try FleetHost.list(
    parsing: """
        # Name     Address
        node-7     qemu+tls://node-7.example.org/system
        node-8     qemu+ssh://root@node-8.example.org/system
        """
)
let fleet = try Fleet(hosts)
for report in await fleet.machines(timeout: .seconds(5)) {
    switch report.result {
    case .success(let machines):
        for machine in machines { print(report.host.name, machine.name, machine.status?.rawValue ?? "unknown") }
    case .failure(let error):
        print(report.host.name, error)
    }
}
// snippet.end

// snippet.survey
let reports = await fleet.survey(timeout: .seconds(30), concurrency: 8) { hypervisor in
    try await hypervisor.survey { try await $0.version() }.collect()
}
for report in reports {
    guard case .success(let machines) = report.result else { continue }
    for case (let machine, .success(let version)) in machines.map({ ($0.machine, $0.result) }) {
        print(report.host.name, machine.name, version)
    }
}
// snippet.end

// snippet.machine
try await fleet.hypervisor(of: host)?.withDomain(named: name) { domain in
    try await domain.pause()
    let picture = try await domain.screenDump()
    print("\(name): \(picture.width) by \(picture.height)")
    try await domain.resume()
}
await fleet.close()
// snippet.end

// snippet.connection
let uri = try LibvirtURI(parsing: "qemu+tls://node-7.example.org/system")
try await LibvirtConnection.withConnection(to: uri) { connection in
    for machine in try await connection.domains(.active) {
        let monitor = LibvirtMonitor(connection, .uuid(machine.uuid))
        try await monitor.connect()
        print(machine.name, try await monitor.queryStatus().status)
        await monitor.disconnect()
    }
    let agent = GuestAgentSession(over: LibvirtAgentChannel(connection, .name(name)))
    print(try await agent.guestGetOsinfo().prettyName ?? "a guest that does not tell")
}
// snippet.end

// snippet.credentials
var configuration = LibvirtConnection.Configuration()
configuration.openTimeout = .seconds(5)
configuration.credentials = { uri in
    guard uri.host == "node-9.example.org" else { return nil }
    return LibvirtCredentials(name: "operator", password: await password(for: uri))
}
let node = try LibvirtURI(parsing: "qemu+tls://node-9.example.org/system")
let driver = LibvirtDriver(node, configuration: configuration)
print(try await Hypervisor(driver).names())
await driver.close()
// snippet.end

/// Wherever the passwords are.
func password(for uri: LibvirtURI) async -> String { "…" }
