internal import NIOCore
internal import NIOPosix
internal import QMP

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

extension ControlProgram {
    /// Runs the command line of this process, and ends it.
    public static func main() async -> Never {
        StandardDescriptors.open()
        // One connection needs one thread, however many processors there are.
        NIOSingletons.groupLoopCountSuggestion = 1
        // It starts while the command line is being read.
        Task.detached { _ = MultiThreadedEventLoopGroup.singleton }
        // A reader that left is an error of `write`, not the end.
        signal(SIGPIPE, SIG_IGN)
        let looseEnd = LooseEnd()
        let work = Task { await ControlProgram(looseEnd: looseEnd).run(Array(CommandLine.arguments.dropFirst())) }
        let interrupts = Interrupts(looseEnd) { work.cancel() }
        let status = await work.value
        exit((interrupts.status ?? status).rawValue)
    }
}
