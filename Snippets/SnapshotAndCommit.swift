// Puts a disk on an overlay for a while, and takes that back.
// Run it with the path of a QMP socket, a disk and a file: swift run SnapshotAndCommit /run/vm/web-1.qmp vd0 /vm/overlay.qcow2

import QEMU

let arguments = CommandLine.arguments.dropFirst() + ["/run/vm/web-1.qmp", "vd0", "/vm/overlay.qcow2"]
let (socket, name, overlay) = (arguments[1], arguments[2], arguments[3])

try await Domain.withConnection(to: .unix(path: socket)) { domain in
    // snippet.snapshot
    let disk = try await domain.blockDevice(named: name)
    try await disk.snapshot(to: .file(overlay))
    // From here on the image below stands still: it can be copied with any tool.
    // snippet.end

    // snippet.commit
    let job = try await disk.commit()
    // The commit of the layer that the guest writes to comes to be ready; then the machine can go back to the image below.
    if try await job.wait() == .ready { try await job.complete() }
    // snippet.end

    // snippet.scoped
    try await disk.backup(to: .file("/backup/web-1.qcow2")).scoped { job in
        try await job.waitUntilEnded(timeout: .seconds(3_600))
    }
    // snippet.end
}
