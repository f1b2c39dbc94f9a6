// Runs a program in a guest, copies a file, and takes a snapshot of a disk while the file systems are frozen.
// Run it with a QMP socket, the agent's socket, a disk and a file:
// swift run InTheGuest /run/vm/web-1.qmp /run/vm/web-1.qga vd0 /vm/overlay.qcow2

import GuestAgent
import QEMU

let arguments = CommandLine.arguments.dropFirst() + ["web-1.qmp", "web-1.qga", "vd0", "/vm/overlay.qcow2"]
let (monitor, channel, name, overlay) = (arguments[1], arguments[2], arguments[3], arguments[4])

// snippet.session
try await GuestAgentSession.withSession(at: .unix(path: channel)) { agent in
    try await agent.waitUntilReady(timeout: .seconds(60))
    print(try await agent.guestGetOsinfo().prettyName ?? "a guest that does not tell")
}
// snippet.end

try await GuestAgentSession.withSession(at: .unix(path: channel)) { agent in
    // snippet.process
    let result = try await agent.execute("/usr/bin/wc", arguments: ["-c"], input: Array("hello".utf8))
    print(result.outputText, result.termination)
    // snippet.end

    // snippet.output
    try await agent.withOutput(of: "apt-get", arguments: ["update"]) { process, output in
        for try await chunk in output { print(String(decoding: chunk.bytes, as: UTF8.self), terminator: "") }
        print(try await process.wait().termination)
    }
    // snippet.end

    // snippet.files
    try await agent.writeFile(Array("nameserver 192.0.2.1\n".utf8), to: "/etc/resolv.conf")
    try await agent.download("/var/log/syslog") { part, progress in
        print("\(part.count) bytes more, \(progress.transferred) in all")
    }
    // snippet.end

    // snippet.freeze
    let snapshot = try await Domain.withConnection(to: .unix(path: monitor)) { domain in
        let disk = try await domain.blockDevice(named: name)
        return try await domain.snapshot([Snapshot(of: disk, overlay: .file(overlay))], quiescedBy: agent)
    }
    print(snapshot.isConsistent ? "as after a clean unmount" : "as after a loss of power")
    if let failure = snapshot.thawFailure { print("the guest still stands still: \(failure)") }
    // snippet.end
}
