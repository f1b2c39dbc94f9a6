internal import ArgumentParser
internal import QMP

/// `qemuctl list`
struct List: ProgramCommand {
    private static let standardLimit = Duration.seconds(5)

    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List machines: those at the given addresses and hosts, or all that run on this host.",
        discussion: """
            Without addresses, QEMUs are found among the processes of this host (Linux only), with the monitors that \
            their command lines describe. QEMUCTL_CONNECT does not count here.

            Of a libvirt daemon, all machines are listed, also those that are off (shutdown). A host that cannot be reached \
            has a line of its own, with the reason, and holds up no other.

            All are asked at once. One that cannot be reached is listed with the reason, for instance that another \
            client holds its monitor, and one that does not answer holds up nobody longer than --timeout (default: 5 \
            for each host, and for each machine). The exit status is 0 when the list could be had, whoever answered.

            As JSON: {"machines": [{"name"?, "host"?, "uuid"?, "pid"?, "address"?, "status"?, "running"?, "version"?, "cpus"?, \
            "memory"?, "error"?: {"code", "message"}}, …]}; memory in bytes.

            Examples:
              qemuctl list
              qemuctl list /run/vm/*.qmp tcp:localhost:4444 --timeout 2
              qemuctl list --host qemu+ssh://root@node-7/system --host qemu+tls://node-8/system
              qemuctl list --fleet hosts.txt --output json
            """
    )

    @OptionGroup var machines: MachineOptions

    @OptionGroup var options: GlobalOptions

    func validate() throws { try options.refuseWhatIsForOneMachine() }

    func run(with connector: Connector) async throws(Failure) {
        let limit = options.timeout?.duration ?? List.standardLimit
        let answers = try await connector.withDriver(options, machines, limit: limit) { driver throws(Failure) in
            try await driver.askAll(within: limit) { domain throws(QMPError) in try await MachineSummary(domain) }
        }
        // What an interrupt cut short says nothing of the machines.
        if Task.isCancelled { return }
        try connector.console.show(MachineListReport(answers: answers))
    }
}
