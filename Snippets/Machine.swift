// Looks at a machine, and switches it off.
// Run it with the path of a QMP socket: swift run Machine /run/vm/web-1.qmp

import QEMU

let path = CommandLine.arguments.dropFirst().first ?? "/run/vm/web-1.qmp"

// snippet.look
try await Domain.withConnection(to: .unix(path: path), name: "web-1") { domain in
    print(try await domain.version(), try await domain.status())

    for device in try await domain.blockDevices() {
        print(device.address, device.medium?.filename ?? "no medium")
    }
    for device in try await domain.pciDevices() {
        print(device.address, device.deviceClass)
    }
}
// snippet.end

// snippet.off
try await Domain.withConnection(to: .unix(path: path), name: "web-1") { domain in
    let shutdown = try await domain.powerDown(waiting: .seconds(90), escalation: .quit())
    print("off:", shutdown)
}
// snippet.end
