import Foundation
import QMPTesting
import Testing

@testable import QEMU

#if !canImport(Darwin)
@Suite("Finding the QEMUs of a host", .timeLimit(.minutes(5))) struct HostDriverTests {
    private let monitor = ["-qmp", "unix:/run/m.qmp,server=on"]

    @Test func whatIsAQEMU() async throws {
        let processes = try ProcessesDouble()
        try processes.add(10, ["/usr/bin/qemu-system-aarch64", "-name", "arm"], program: "/opt/q/qemu-system-aarch64")
        try processes.add(11, ["qemu-kvm", "-name", "kvm"], program: "/usr/libexec/qemu-kvm (deleted)")
        try processes.add(12, ["x", "-name", "dot"], program: "/nix/.qemu-system-x86_64-wrapped")
        try processes.add(13, ["qemu-system-x86_64", "-name", "other user's"], program: nil)
        // None of these is one.
        try processes.add(20, ["qemu-system-x86_64"], program: "/usr/bin/bash")
        try processes.add(21, ["qemu-img", "convert"], program: "/usr/bin/qemu-img")
        try processes.add(22, ["qemu-x86_64", "ls"], program: nil)
        try processes.add(23, ["qemu-system-x86_64"], state: "Z")
        let machines = try await processes.driver.machines()
        #expect(machines.map(\.name) == ["arm", "kvm", "dot", "other user's"])
        #expect(machines[1].process?.executable == "/usr/libexec/qemu-kvm")
        #expect(machines[3].process?.executable == "qemu-system-x86_64")
    }

    @Test func whatTheCommandLineTells() async throws {
        let processes = try ProcessesDouble()
        let words = ["q", "-name", "guest=web-1,debug-threads=on", "-uuid", "4dea", "-M", "q35"] + monitor
        try processes.add(10, words, state: "T")
        let machine = try await firstMachine(processes)
        #expect(machine.name == "web-1" && machine.uuid == "4dea" && machine.obstacle == nil)
        #expect(machine.address == .unix(path: "/run/m.qmp"))
        let process = try #require(machine.process)
        #expect(process.pid == 10 && process.machineType == "q35" && process.isStopped)
    }

    @Test func namesAreMadeDistinct() async throws {
        let processes = try ProcessesDouble()
        for pid in [10, 11] { try processes.add(pid, ["q", "-name", "web"] + monitor) }
        try processes.add(12, ["q", "-uuid", "4dea"] + monitor)
        try processes.add(13, ["q"] + monitor)
        try processes.add(14, ["q", "-name", "a\u{1B}[31m"] + monitor)
        let names = try await Hypervisor(processes.driver).names()
        #expect(names == ["web#10", "web#11", "4dea", "qemu-13", "a?[31m"])
    }

    @Test func pathsAreSeenFromHere() async throws {
        let processes = try ProcessesDouble()
        try processes.add(10, ["q", "-qmp", "unix:m.qmp,server=on"])
        try processes.add(11, ["q"] + monitor, namespace: 2)
        try processes.add(12, ["q", "-qmp", "unix:m.qmp,server=on"], namespace: 2)
        let machines = try await processes.driver.machines()
        #expect(
            machines.map(\.address) == [
                .unix(path: "/vm/10/m.qmp"), .unix(path: "\(processes.path)/11/root/run/m.qmp"),
                .unix(path: "\(processes.path)/12/root/vm/12/m.qmp"),
            ]
        )
    }

    @Test func theFirstMonitorWithinReach() async throws {
        let processes = try ProcessesDouble()
        try processes.add(10, ["q", "-qmp", "stdio", "-qmp", "unix:/a,server", "-qmp", "tcp:h:1,server"])
        let machine = try await firstMachine(processes)
        #expect(machine.address == .unix(path: "/a") && machine.obstacle == nil)
        #expect(machine.process?.monitors == [.unix(path: "/a"), .tcp(host: "h", port: 1)])
    }

    @Test func whyAMachineCannotBeReached() async throws {
        let processes = try ProcessesDouble()
        try processes.add(10, ["q"])
        try processes.add(11, ["q", "-readconfig", "f"])
        try processes.add(12, ["q", "-qmp", "stdio"])
        try processes.add(13, ["q", "-qmp", "unix:m,server", "-daemonize"])
        try processes.add(14, ["q", "-qmp", "tcp:h:1,server"], namespace: 2)
        try processes.add(15, nil, program: nil)
        try processes.add(16, ["q", "-qmp", "unix:m,server"])
        try processes.remove("16/cwd")
        let machines = try await processes.driver.machines()
        let reasons = [
            "no monitor for programs", "a file that it reads may", "is on stdio", "it has left since",
            "another network namespace", "may not read its command line", "in a folder that this user may not see",
        ]
        for (machine, reason) in zip(machines, reasons) {
            let message = machine.obstacle?.message ?? "no obstacle"
            #expect(message.hasSuffix(reason) && message.hasPrefix("qemu-1"))
            #expect(machine.obstacle?.code == .connectionFailed && machine.address == nil)
            let error = try await qmpError { _ = try await processes.driver.monitor(for: machine) }
            #expect(error == machine.obstacle)
        }
        #expect(machines.count == reasons.count)
    }

    /// libvirt makes the socket and hands it over.
    @Test func socketsThatQEMUWasStartedWith() async throws {
        let processes = try ProcessesDouble()
        let table = """
            Num       RefCount Protocol Flags    Type St Inode Path
            0000000000000000: 00000002 00000000 00010000 0001 01 71 /run/a b/monitor.sock
            0000000000000000: 00000003 00000000 00000000 0001 03 72 /run/connected
            0000000000000000: 00000002 00000000 00010000 0001 01 73 @abstract
            0000000000000000: 00000003 00000000 00000000 0001 03 74

            """
        let device = ["-chardev", "socket,id=c,fd=26,server=on", "-mon", "chardev=c,mode=control"]
        for (pid, link) in [(10, "socket:[71]"), (11, "socket:[72]"), (12, "socket:[73]"), (13, "socket:[74]")] {
            try processes.add(pid, ["q"] + device)
            try processes.write("\(pid)/net/unix", table)
            try processes.link("\(pid)/fd/26", to: link)
        }
        try processes.add(14, ["q"] + device)
        try processes.add(15, ["q"] + device)
        try processes.write("15/net/unix", table)
        try processes.link("15/fd/26", to: "/dev/null")
        let machines = try await processes.driver.machines()
        #expect(machines[0].address == .unix(path: "/run/a b/monitor.sock"))
        #expect(machines.dropFirst().allSatisfy { $0.obstacle != nil })
        #expect(machines[4].obstacle?.message.contains("may not look at") == true)
    }

    @Test func ofSeveralMonitorsAFreeOne() async throws {
        try await FakeQEMU.withServer { held in
            try await FakeQEMU.withServer { free in
                let processes = try ProcessesDouble()
                let words = [held, free].flatMap { ["-qmp", "unix:\($0.path),server=on"] }
                try processes.add(10, ["q", "-name", "web"] + words)
                let hypervisor = Hypervisor(processes.driver)
                try await Domain.withConnection(to: held.address) { _ in
                    try await hypervisor.withDomain(named: "web") { _ in
                        #expect(free.record.isConnected)
                    }
                }
                await held.wait { !$0.isConnected }
                await free.wait { !$0.isConnected }
                try await hypervisor.withDomain(named: "web") { _ in #expect(held.record.isConnected) }
            }
        }
    }

    @Test func processesWithoutSense() async throws {
        let processes = try ProcessesDouble()
        try processes.add(10, [])
        try processes.add(11, ["", "", ""])
        try processes.add(12, nil)
        try processes.write("12/cmdline", Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ 0x80) }))
        try processes.add(13, ["q", String(repeating: "x", count: 3 << 20)])
        try processes.add(14, ["q"])
        try processes.write("14/stat", "garbage")
        try processes.add(15, ["q"])
        try processes.remove("15/stat")
        try processes.write("99999999999999", "")
        let names = try await Hypervisor(processes.driver).names()
        #expect(names == ["qemu-11", "qemu-12", "qemu-13"])
    }

    @Test func whatAProcessUses() async throws {
        let processes = try ProcessesDouble()
        try processes.add(10, ["q"] + monitor)
        let machine = try await firstMachine(processes)
        let process = try #require(machine.process)
        try processes.write("10/stat", ProcessesDouble.status(10, user: 250, system: 50))
        for (thread, ticks) in [(10, 100), (11, 200)] {
            try processes.addFolder("10/task/\(thread)")
            try processes.write("10/task/\(thread)/stat", ProcessesDouble.status(thread, user: ticks))
        }
        try processes.addFolder("10/task/12")
        let usage = try #require(process.usage(in: processes.path))
        let tick = Duration.seconds(1) / Double(sysconf(CInt(_SC_CLK_TCK)))
        #expect(usage.cpuTime == tick * 300)
        #expect(usage.residentBytes == UInt64(3 * sysconf(CInt(_SC_PAGESIZE))))
        #expect(usage.threads.map(\.id) == [10, 11])
        #expect(usage.threads.map(\.cpuTime) == [tick * 100, tick * 200])
        // A later process with the same id.
        try processes.write("10/stat", ProcessesDouble.status(10, start: 10))
        #expect(process.usage(in: processes.path) == nil)
    }

    private func firstMachine(_ processes: ProcessesDouble) async throws -> MachineReference {
        let machines = try await processes.driver.machines()
        return try #require(machines.first)
    }

    @Test func aHostThatDoesNotTell() async throws {
        let error = try await qmpError { _ = try await HostDriver(processes: "/nowhere").machines() }
        #expect(error.code == .listingFailed)
    }
}
#endif
