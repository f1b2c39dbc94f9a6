import Foundation
import JSONReference
import JSONWire
import QEMU
import Testing

@testable import ControlCommands

/// The commands about devices and the screen, on real machines.
@Suite("qemuctl changes the devices of a real machine", .enabled(if: QEMUProcess.isAvailable), .timeLimit(.minutes(10)))
struct QemuctlDeviceTests {
    private static let usb = DomainTests.q35 + ["-device", "qemu-xhci,id=usb", "-device", "usb-kbd,id=keys"]

    /// What a command prints, compared with the page about JSON.
    private func object(_ words: [String], section: String, on qemu: QEMUProcess) async throws -> JSONValue {
        let run = await Qemuctl.run(words + ["--output=json"], on: qemu)
        #expect(run.errors == "")
        let object = try #require(try run.objects().first)
        let problems = try JSONReference.ofThisPackage().section(section).compare(object).problems
        #expect(problems == [])
        return object
    }

    @Test func devicesComeAndGo() async throws {
        try await QEMUProcess.withQEMU(Self.usb) { qemu in
            let words = ["device", "add", "usb-tablet", "serial=1e5", "port=2", "--id", "t1", "--bus", "usb.0"]
            let added = try await object(words, section: "device add", on: qemu)
            #expect(added == ["driver": "usb-tablet", "id": "t1"])
            let before = try await object(["device", "list"], section: "device list", on: qemu)
            #expect(Set(before["devices"]?.array?.map { $0["id"]?.string } ?? []) == ["usb", "keys", "t1"])
            let get = await Qemuctl.run("run", "qom-get", "path=/machine/peripheral/t1", "property=serial", on: qemu)
            #expect(get.output == "\"1e5\"\n")
            let deleted = try await object(["device", "delete", "t1"], section: "device delete", on: qemu)
            #expect(deleted == ["id": "t1", "deleted": true])
            let after = try await object(["device", "list"], section: "device list", on: qemu)
            #expect(Set(after["devices"]?.array?.map { $0["id"]?.string } ?? []) == ["usb", "keys"])
        }
    }

    @Test func whatIsRefused() async throws {
        let port = ["-device", "pcie-root-port,id=rp1", "-device", "virtio-rng-pci,id=rng1,bus=rp1"]
        try await QEMUProcess.withQEMU(DomainTests.q35 + port) { qemu in
            let unknown = await Qemuctl.run("device", "add", "no-such-driver", on: qemu)
            #expect(unknown.status == .failed)
            let missing = await Qemuctl.run("device", "delete", "nobody", on: qemu)
            #expect(missing.status == .failed)
            #expect(missing.errors.contains("nobody"))
            // There is no guest to release it.
            let kept = await Qemuctl.run("device", "delete", "rng1", "--wait", "0.2", on: qemu)
            #expect(kept.status == .timedOut)
        }
    }

    @Test func picturesOfTheScreen() async throws {
        try await QEMUProcess.withQEMU(DomainTests.q35 + ["-device", "VGA,id=vga1"]) { qemu in
            let file = qemu.folder.appending(path: "screen.png").path
            let words = ["screenshot", file, "--device", "vga1", "--head", "0"]
            let report = try await object(words, section: "screenshot", on: qemu)
            let content = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
            #expect(report["bytes"] == .integer(Int64(content.count)))
            let picture = try PNGPicture(content)
            #expect(report["width"] == .integer(Int64(picture.width)))
            let pixmap = await Qemuctl.run("screenshot", file, "--format", "ppm", on: qemu)
            #expect(pixmap.status == .done)
            let replaced = try Data(contentsOf: URL(fileURLWithPath: file))
            #expect(replaced.starts(with: Array("P6\n".utf8)))
            let other = await Qemuctl.run("screenshot", file, "--device", "nobody", on: qemu)
            #expect(other.status == .failed)
            let same = try Data(contentsOf: URL(fileURLWithPath: file))
            #expect(same == replaced)
        }
    }
}
