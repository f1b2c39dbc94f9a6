// A machine: its version and status, a copy of its disk, and its end.

import QEMU

try await Domain.withConnection(to: .unix(path: "/run/vm/web-1.qmp"), name: "web-1") { domain in
    print(try await domain.version(), try await domain.status())

    let disk = try await domain.blockDevice(named: "vd0")
    let job = try await disk.mirror(to: .file("/backup/web-1.qcow2"))
    for try await progress in job.progress() {
        print(progress, progress.remaining.map { "\($0) left" } ?? "")
    }
    try await job.endWithoutPivot()

    let shutdown = try await domain.powerDown(waiting: .seconds(90), escalation: .quit())
    print("off:", shutdown)
}
