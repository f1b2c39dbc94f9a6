internal import ArgumentParser

/// Which libvirt daemons a command is about.
struct HostOptions: ParsableArguments {
    @Option(
        name: .customLong("host"),
        help: ArgumentHelp("All machines of a libvirt daemon; may be given several times.", valueName: "address")
    )
    var hosts: [String] = []

    @Option(
        help: ArgumentHelp(
            "All machines of many libvirt daemons: on each line of the file a name and an address.",
            valueName: "file"
        )
    )
    var fleet: String?

    /// Whether there are any, or a file that may have some.
    var areGiven: Bool { !hosts.isEmpty || fleet != nil }
}
