import Foundation
import GuestAgent
import QEMU
import Testing

extension RealGuestTests {
    @Suite struct SnapshotTests {
        /// A snapshot taken while a file system is frozen holds it as if it had been unmounted.
        @Test(arguments: [true, false])
        func theBackingImageIsClean(isFrozen: Bool) async throws {
            try await GuestMachine.withGuest { machine in
                try await machine.start(script: "while :; do date >>/mnt/log; sync; echo write >/dev/ttyS0; done")
                try await machine.agent.writeFile(Array("kept\n".utf8), to: "/mnt/file")
                try await machine.wait(for: "write", 3)
                let folder = machine.qemu.folder
                let overlay = Snapshot(
                    of: try await machine.domain.blockDevice(named: "vd0"),
                    overlay: .file(folder.appending(path: "overlay.qcow2").path)
                )
                if isFrozen {
                    try await machine.agent.withFrozenFileSystems { _ in
                        _ = try await machine.domain.snapshot([overlay])
                    }
                } else {
                    try await machine.domain.snapshot([overlay])
                }
                try await machine.wait(for: "write", 3)
                try await machine.domain.quit()
                await machine.qemu.waitForExit()
                try check(machine.disk, in: folder, isClean: isFrozen)
            }
        }

        private func check(_ image: String, in folder: URL, isClean: Bool) throws {
            let raw = folder.appending(path: "disk.raw").path
            _ = try HostTool.output("qemu-img", ["convert", "-f", "qcow2", "-O", "raw", image, raw])
            let features = try HostTool.output("dumpe2fs", ["-h", raw])
            #expect(features.contains("needs_recovery") == !isClean)
            guard isClean else { return }
            let (status, report) = try HostTool.run("e2fsck", ["-f", "-n", raw])
            #expect(status == 0, "\(report)")
            let file = try HostTool.output("debugfs", ["-R", "cat /file", raw])
            #expect(file.hasSuffix("kept\n"))
        }
    }
}
