internal import ArgumentParser

/// What every command takes that starts a job.
struct JobOptions: ParsableArguments {
    @Option(help: ArgumentHelp("At most so many bytes a second: 50M. Default: no limit.", valueName: "bytes"))
    var speed: ByteCount?

    @Option(help: ArgumentHelp("The job's id, a letter first. Default: made up.", valueName: "id"))
    var jobID: String?

    @Flag(help: "Print the job's id and end at once; the job goes on, and QEMU forgets it when it has ended.")
    var detach = false

    @Flag(help: "Do not show how far the job is.")
    var quiet = false
}
