import QMP
import QMPTesting

extension Scenario {
    /// Command lines that change block devices, and those about jobs.
    static let jobs = changes + starts + controls

    private static let changes = [
        Scenario(
            "block snapshot",
            ["block", "snapshot", "vd0=/overlay"],
            on: SampleMachine.monitor(["transaction": "{}"])
        ),
        Scenario("block resize", ["block", "resize", "vd0", "+1G"], on: SampleMachine.monitor(["block_resize": "{}"])),
    ]

    private static let steps: [JobMachine.Step] = [
        JobMachine.Step(status: .created), .running(10), .running(60), .concluded,
    ]

    private static let starts = [
        Scenario(
            "block mirror",
            ["block", "mirror", "vd0", "/copy"],
            on: JobMachine([.running(1), .ready]).monitor()
        ),
        Scenario("block mirror", ["block", "mirror", "vd0", "/copy", "--detach"], on: JobMachine(steps).monitor()),
        Scenario("block commit", ["block", "commit", "vd0"], on: JobMachine([.running(1), .ready]).monitor()),
        Scenario("block stream", ["block", "stream", "vd0"], on: JobMachine(steps).monitor()),
        Scenario("block backup", ["block", "backup", "vd0", "node:n"], on: JobMachine(steps).monitor()),
        Scenario("job wait", ["job", "wait", "a"], on: JobMachine(steps, id: "a").monitor()),
    ]

    private static let controls = [
        Scenario("job list", on: JobMachine().monitor()),
        Scenario("job list", on: JobMachine([.failed("no")], id: "a", type: .backup).monitor()),
        Scenario("job list", on: limited.monitor()),
        Scenario("job pause", ["job", "pause", "a"], on: limited.monitor()),
        Scenario("job resume", ["job", "resume", "a"], on: JobMachine([.running(1)], id: "a").monitor()),
        Scenario("job set-speed", ["job", "set-speed", "a", "1M"], on: JobMachine([.running(1)], id: "a").monitor()),
        Scenario("job set-speed", ["job", "set-speed", "a", "1M"], on: JobMachine([.failed("no")], id: "a").monitor()),
        Scenario("job set-speed", ["job", "set-speed", "a", "1M"], on: vanishing.monitor()),
        Scenario("job complete", ["job", "complete", "a"], on: JobMachine([.ready], id: "a").monitor()),
        Scenario("job cancel", ["job", "cancel", "a"], on: JobMachine([.running(1)], id: "a").monitor()),
        Scenario("job finalize", ["job", "finalize", "a"], on: pending.monitor()),
        Scenario("job dismiss", ["job", "dismiss", "a"], on: JobMachine([.concluded], id: "a").monitor()),
    ]

    private static var limited: JobMachine { JobMachine([.running(1)], id: "a", speed: 1024) }

    private static var pending: JobMachine {
        JobMachine([JobMachine.Step(status: .pending, done: 100)], id: "a", type: .commit)
    }

    /// Ends while its speed is being changed, and QEMU forgets it.
    private static var vanishing: JobMachine { JobMachine([.running(1)], id: "a", vanishesWithSpeed: true) }
}
