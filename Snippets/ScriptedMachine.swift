// Tests code that controls machines, without a machine.

import QEMU
import QMPTesting

/// The code under test.
func switchOff(_ domain: Domain) async throws -> Shutdown {
    try await domain.powerDown(waiting: .seconds(30))
}

// snippet.scripted
let monitor = ScriptedMonitor { request in
    switch request.name {
    case "query-status": .return(["running": true, "status": "running"])
    // The guest switches itself off, and QEMU goes.
    case "system_powerdown":
        .return([:]) + .event("SHUTDOWN", data: ["guest": true, "reason": "guest-shutdown"]) + .close
    default: .standard
    }
}
let domain = Domain(monitor, name: "web-1")
try await domain.open()
let shutdown = try await switchOff(domain)
print(shutdown.reason == .guestShutdown, monitor.requests.map(\.name))
// snippet.end

// snippet.fake
// The same on a real socket: who connects there may be another program.
var configuration = FakeQEMU.Configuration()
configuration.commands = [FakeCommand("query-balloon", returning: ["actual": 1_073_741_824])]
try await FakeQEMU.withServer(configuration) { server in
    try await Domain.withConnection(to: server.address) { domain in
        print(try await domain.monitor.queryBalloon().actual)
    }
}
// snippet.end
