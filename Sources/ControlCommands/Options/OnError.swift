internal import ArgumentParser
internal import QMP

/// What a job does when reading or writing fails.
enum OnError: String, CaseIterable, ExpressibleByArgument {
    case report
    case ignore
    case enospc
    case stop
    case auto

    var policy: BlockdevOnError { BlockdevOnError(rawValue: rawValue) }
}

/// What jobs with a target do when reading or writing fails.
struct CopyErrorOptions: ParsableArguments {
    @Option(help: "What to do when reading fails: \(JobHelp.onError)")
    var onSourceError: OnError?

    @Option(help: "What to do when writing to the target fails. Default: report.")
    var onTargetError: OnError?
}
