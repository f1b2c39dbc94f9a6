internal import ArgumentParser

/// What every command takes that starts a job.
struct JobOptions: ParsableArguments {
    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("At most so many bytes a second: 50M. Default: no limit.", valueName: "bytes")
    )
    var speed: ByteCount?

    @Option(help: ArgumentHelp("The job's id, a letter first. Default: made up.", valueName: "id"))
    var jobID: String?

    @Flag(help: "Print the job's id and end at once; the job goes on: see qemuctl job wait.")
    var detach = false

    @Flag(help: "With --detach: let QEMU keep the ended job until qemuctl job dismiss, and how it ended with it.")
    var keep = false

    @Flag(help: "Do not show how far the job is.")
    var quiet = false

    func validate() throws {
        if keep, !detach { throw ValidationError("--keep takes --detach") }
    }
}
