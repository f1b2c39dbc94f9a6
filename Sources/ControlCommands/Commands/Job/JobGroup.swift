internal import ArgumentParser

/// `qemuctl job`
struct JobGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "job",
        abstract: "Show and steer QEMU's jobs: mirror, commit, stream, backup and others.",
        usage: "qemuctl job list|wait|pause|resume|set-speed|complete|cancel|finalize|dismiss ...",
        discussion: """
            Examples:
              id=$(qemuctl block mirror vd0 /copy.qcow2 --detach)
              qemuctl job wait $id --until ready
              qemuctl job complete $id
              id=$(qemuctl block backup vd0 /backup.qcow2 --detach --keep)
              qemuctl job wait $id && qemuctl job dismiss $id
            """,
        subcommands: [
            JobList.self, JobWait.self, JobPause.self, JobResume.self, JobSetSpeed.self, JobComplete.self,
            JobCancel.self, JobFinalize.self, JobDismiss.self,
        ]
    )

    // Taken here too, so that these options may stand before the subcommand's name.
    @OptionGroup var options: GlobalOptions
}
