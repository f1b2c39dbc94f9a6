import QMP
import QMPTesting

extension Scenario {
    /// Command lines about many machines.
    static let fleet = [
        Scenario("list", ["list", "--timeout", "1000"], among: ScriptedDriver.fleet()),
        Scenario("list", ["list", "--timeout", "1000"], among: ScriptedDriver.hosts()),
        Scenario("top", ["top", "--count", "2", "--interval", "0.001"], among: ScriptedDriver.hosts()),
        Scenario(
            "top",
            ["top", "--count", "2", "--interval", "0.001", "--timeout", "1000"],
            among: ScriptedDriver.fleet()
        ),
        Scenario("events", ["events", "--host", "qemu+tls://a/system"], following: FleetHappening.all),
        Scenario("top", ["top", "--count", "1", "--interval", "0.001", "--brief"], among: ScriptedDriver()),
    ]

    /// Command lines about devices and the screen.
    static let devices = [
        Scenario("device list", on: DeviceReplies.monitor()),
        Scenario("device add", ["device", "add", "usb-tablet", "--id", "t"], on: DeviceReplies.monitor()),
        Scenario("device add", ["device", "add", "usb-tablet"], on: DeviceReplies.monitor()),
        Scenario("device delete", ["device", "delete", "t", "--no-wait"], on: DeviceReplies.monitor()),
        Scenario("device delete", ["device", "delete", "t"], on: DeviceReplies.monitor()),
        Scenario(
            "screenshot",
            ["screenshot", "/dev/null", "--format", "ppm"],
            on: PictureMonitor.monitor()
        ),
    ]
}
