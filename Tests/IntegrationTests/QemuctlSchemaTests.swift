import Foundation
import JSONWire
import QMP
import Testing

@testable import ControlCommands

@Suite("qemuctl and the schema of a real QEMU", .enabled(if: QEMUProcess.isAvailable), .timeLimit(.minutes(10)))
struct QemuctlSchemaTests {
    @Test func commandsAreCheckedBeforeTheyAreSent() async throws {
        try await QEMUProcess.withQEMU { qemu in
            let typed = await Qemuctl.run("run", "blockdev-add", "driver=null-co", "node-name=n", "size=1024", on: qemu)
            #expect(typed.errors == "")
            #expect(typed.status == .done)
            // Sent as a number, QEMU would refuse it for its kind; as text it finds that there is none of that name.
            let text = await Qemuctl.run("run", "blockdev-del", "node-name=5", on: qemu)
            #expect(text.status == .failed)
            #expect(text.errors.contains("node-name='5'"))
            let wrong = await Qemuctl.run("run", "blockdev-add", "driver=null-co", "node-nam=n", "size=x", on: qemu)
            #expect(wrong.status == .usage)
            #expect(
                wrong.errors == """
                    qemuctl: blockdev-add has no argument "node-nam" (did you mean "node-name"?)
                    qemuctl: blockdev-add takes an integer as argument "size", not a string

                    """
            )
            let unchecked = await Qemuctl.run("run", "--no-check", "query-statuses", on: qemu)
            #expect(unchecked.status == .failed)
            #expect(unchecked.errors.contains("query-statuses has not been found"))
        }
    }

    @Test func commandsCanBeShown() async throws {
        try await QEMUProcess.withQEMU { qemu in
            let names = await Qemuctl.run("commands", on: qemu).output.split(separator: "\n").map(String.init)
            #expect(names.count > 150)
            for name in ["query-block", "blockdev-add", "device_add", "SHUTDOWN"] {
                let shown = await Qemuctl.run("schema", "show", name, "--depth", "32", on: qemu)
                #expect(shown.errors == "")
                #expect(shown.output.split(separator: "\n").count > 3)
            }
            let all = await Qemuctl.run("commands", "--all", "--output", "json", on: qemu)
            let commands = try #require(try JSONValue(json: all.output)["commands"]?.array)
            let here = commands.filter { $0["available"] == true }.compactMap { $0["name"]?.string }
            #expect(here == names)
        }
    }

    @Test func aSavedSchemaIsThatOfTheQEMU() async throws {
        try await QEMUProcess.withQEMU { qemu in
            let file = qemu.folder.appendingPathComponent("saved.json").path
            #expect(await Qemuctl.run("schema", "save", file, on: qemu).status == .done)
            for arguments in [[file], [qemu.socket], ["--from", file, qemu.socket], ["--from", file, file]] {
                let diff = await Qemuctl.run(["schema", "diff"] + arguments, on: qemu)
                #expect(diff.errors == "")
                #expect(diff.output == "no differences\n")
            }
        }
    }
}
