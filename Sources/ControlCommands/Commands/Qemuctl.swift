internal import ArgumentParser

/// The root of the command tree.
struct Qemuctl: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "qemuctl",
        abstract: "Control a running QEMU machine through its QMP monitor.",
        discussion: """
            Exit status: 0 done, 1 refused or failed, 64 wrong usage, 69 cannot connect, 75 timed out.
            """,
        version: "qemuctl \(ControlProgram.version)",
        subcommands: [
            List.self,
            Top.self,
            Version.self,
            Status.self,
            Info.self,
            CPUs.self,
            PCI.self,
            BlockGroup.self,
            JobGroup.self,
            DeviceGroup.self,
            AgentGroup.self,
            Screenshot.self,
            Commands.self,
            Run.self,
            HMP.self,
            Events.self,
            Proxy.self,
            Pause.self,
            Resume.self,
            Reset.self,
            Powerdown.self,
            Quit.self,
            SchemaGroup.self,
        ]
    )

    /// How mistakes in the command line begin, as all failures do.
    static let _errorPrefix = "qemuctl: "

    // Taken here too, so that these options may stand before the command's name.
    @OptionGroup var options: GlobalOptions
}
