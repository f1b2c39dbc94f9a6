import ArgumentParser
import JSONWire
import Testing

@testable import ControlCommands

@Suite("Help")
struct HelpTests {
    @Test(arguments: [
        ("block mirror vd0 /c --speed -1", "'-1' is invalid for '--speed"),
        ("status --timeout -2", "'-2' is invalid for '--timeout"),
        ("block stats --interval -1", "'-1' is invalid for '--interval"), ("events --count -1", "--count must be"),
        ("screenshot a.png --device d --head -1", "--head must be 0 or more"), ("top --count -1", "--count must be"),
        ("device delete x --wait -1", "'-1' is invalid for '--wait"), ("job wait a --wait-limit -1", "'-1' is invalid"),
        ("block mirror vd0 /c --speed", "Missing value for '--speed"),
    ])
    func `a value below zero is told as what is wrong`(line: String, phrase: String) async {
        let run = await CommandLineRun(line.split(separator: " ").map(String.init), on: SampleMachine.monitor())
        #expect(run.status == .usage)
        #expect(run.errors.contains(phrase), "\(run.errors)")
    }

    /// Every command, with the words that lead to it.
    private static func commands(
        below root: any ParsableCommand.Type,
        path: [String] = []
    ) -> [(path: [String], command: any ParsableCommand.Type)] {
        [(path, root)]
            + root.configuration.subcommands.flatMap { commands(below: $0, path: path + [$0._commandName]) }
    }

    /// The words that lead to each command that does something.
    static var leafCommands: [[String]] {
        commands(below: Qemuctl.self).filter { $0.command is any ProgramCommand.Type }.map(\.path)
    }

    @Test func `every command of the tree explains itself`() async {
        let commands = HelpTests.commands(below: Qemuctl.self)
        #expect(commands.count == 64)
        for (path, command) in commands {
            let help = Qemuctl.helpMessage(for: command)
            #expect(!command.configuration.abstract.isEmpty, "\(path)")
            #expect(help.contains("OVERVIEW: \(command.configuration.abstract.prefix(20))"), "\(path)")
            #expect(command.configuration.commandName != nil, "\(path): looking the name up costs start-up time")
            if !path.isEmpty {
                for arguments in [path + ["--help"], ["help"] + path] {
                    let run = await CommandLineRun(arguments)
                    #expect(run.status == .done && run.errors.isEmpty, "\(arguments)")
                    #expect(run.output == help + "\n", "\(arguments)")
                }
            }
        }
    }

    @Test func `without a command, help is shown`() async {
        let run = await CommandLineRun()
        #expect(run.status == .done)
        #expect(run.output.contains("SUBCOMMANDS:"))
    }

    @Test func `a group without a command shows help`() async {
        let run = await CommandLineRun("schema")
        #expect(run.status == .done)
        #expect(run.output.contains("SUBCOMMANDS:\n  show "))
    }

    @Test func `a group with a wrong command names those that there are`() async {
        let run = await CommandLineRun("schema", "support", "x")
        #expect(run.status == .usage)
        #expect(run.errors.contains("Usage: qemuctl schema show|supports|save|diff"))
    }

    @Test(arguments: [
        (["run"], ["addr=5", "guessed by its looks", "remark"]), (["schema"], ["deprecated-output=hide"]),
        (["hmp"], ["begin with a dash", "is a complaint"]), (["block", "stats"], ["ends at Ctrl-C", "at most"]),
        (["cpus"], ["QEMU 5.2 was the last"]), (["schema", "supports"], ["has 2 here"]),
        (["schema", "diff"], ["standard input"]),
        (["list"], ["holds up nobody longer", "QEMUCTL_CONNECT does not count"]),
        (["top"], ["others have to wait", "lets go in between"]), (["screenshot"], ["if that is no terminal"]),
        (["device", "delete"], ["the guest is only asked"]), (["device", "add"], ["and so is addr"]),
        (["agent"], ["not that of its monitor"]), (["agent", "exec"], ["it runs on", "No shell is involved"]),
        (["agent", "freeze"], ["hang until"]),
    ])
    func `help tells what one would not guess`(path: [String], phrases: [String]) async {
        let help = await CommandLineRun(path + ["--help"]).output.split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
        for phrase in phrases { #expect(help.contains(phrase)) }
    }

    @Test func `the version is shown`() async {
        let run = await CommandLineRun("--version")
        #expect(run.status == .done)
        #expect(run.output == "qemuctl \(ControlProgram.version)\n")
    }

    @Test func `a wrong command line is told with the right usage`() async {
        let run = await CommandLineRun("events", "--count", "0", "-c", "/q")
        #expect(run.status == .usage)
        #expect(run.output.isEmpty)
        #expect(run.errors.hasPrefix("qemuctl: --count must be 1 or more\nUsage: qemuctl events"))
    }

    @Test(arguments: [["--output", "json"], ["--output=json"]])
    func `a wrong command line is told in JSON when that was asked for`(output: [String]) async throws {
        let run = await CommandLineRun(["no-such-command"] + output)
        #expect(run.status == .usage)
        let error = try JSONValue(json: run.errors)["error"]
        #expect(error?["code"] == "usage")
        #expect(error?["message"]?.string?.isEmpty == false)
    }
}
