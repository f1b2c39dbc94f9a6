// Copies a disk of a running machine, and shows how far it is.
// Run it with the path of a QMP socket, a disk and a file: swift run Mirror /run/vm/web-1.qmp vd0 /backup/web-1.qcow2

import QEMU

let arguments = CommandLine.arguments.dropFirst() + ["/run/vm/web-1.qmp", "vd0", "/backup/web-1.qcow2"]
let (socket, name, copy) = (arguments[1], arguments[2], arguments[3])

try await Domain.withConnection(to: .unix(path: socket)) { domain in
    // snippet.mirror
    let disk = try await domain.blockDevice(named: name)
    let job = try await disk.mirror(to: .file(copy))
    for try await progress in job.progress() {
        print(progress, progress.remaining.map { "\($0) left" } ?? "")
    }
    // Everything is copied, and the job keeps up with the guest. Now the copy ends; the machine stays where it is.
    try await job.endWithoutPivot()
    // snippet.end
}
