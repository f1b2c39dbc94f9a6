import Foundation
import QEMU
import Testing

/// Finding real QEMUs among the processes of this host, and asking many at once.
@Suite("Hypervisors over real QEMUs", .enabled(if: QEMUProcess.isAvailable), .timeLimit(.minutes(10)))
struct HypervisorTests {
    private let hypervisor = Hypervisor(HostDriver(configuration: .patient))

    @Test func aQEMUIsFoundByItsName() async throws {
        let name = "web-\(UUID().uuidString.prefix(8))"
        let arguments = ["-M", "q35", "-m", "32", "-name", "guest=\(name)", "-uuid", UUID().uuidString]
        try await QEMUProcess.withQEMU(arguments + ["-qmp", "unix:m.qmp,server=on,wait=off"]) { qemu in
            try await qemu.withMonitor { _ in }
            let machines = try await hypervisor.machines()
            let machine = try #require(machines.first { $0.name == name })
            #expect(machine.process?.pid == qemu.pid)
            #expect(machine.process?.machineType == "q35")
            #expect(machine.uuid == arguments.last)
            #expect(machine.address == qemu.address)
            let status = try await hypervisor.withDomain(named: name) { try await $0.status() }
            #expect(status == .running)
            let usage = try #require(machine.process?.usage())
            #expect(usage.cpuTime > .zero && usage.residentBytes > 1 << 20)
            let cpus = try await hypervisor.withDomain(named: name) { try await $0.cpus() }
            let threads = usage.threads.map { Int($0.id) }
            #expect(cpus.allSatisfy { threads.contains($0.threadID) })
        }
    }

    @Test func monitorsDescribedInManyWays() async throws {
        let device = ["-chardev", "socket,id=c,path=a,,b.qmp,server=on,wait=off", "-mon", "chardev=c,mode=control"]
        let path = try QEMUProcess.temporaryFolder()
        defer { QEMUProcess.remove(path) }
        let ways = [
            device, ["--qmp", "unix:old.qmp,server,nowait"],
            ["-qmp-pretty", "unix:\(path.path)/p.qmp,server=on,wait=off"], ["-qmp", "tcp:127.0.0.1:0,server,nowait"],
        ]
        for (way, reachable) in zip(ways, [true, true, true, false]) {
            try await QEMUProcess.withQEMU(["-M", "none"] + way) { qemu in
                let machine = try await self.machine(of: qemu)
                #expect((machine.obstacle == nil) == reachable)
                guard let address = machine.address else { return }
                try await Domain.withConnection(to: address, configuration: .patient) { domain in
                    let version = try await domain.version()
                    #expect(version.major >= 5)
                }
            }
        }
    }

    @Test func aMonitorThatIsHeld() async throws {
        try await QEMUProcess.withQEMU { qemu in
            try await qemu.withMonitor { _ in
                var configuration = SocketMonitor.Configuration.patient
                configuration.refusesBusyMonitor = true
                let driver = HostDriver(configuration: configuration)
                let machine = try await self.machine(of: qemu)
                let error = try await qmpError {
                    _ = try await Hypervisor(driver).domain(named: machine.name)
                }
                #expect(error.code == .monitorBusy)
                #expect(error.process?.pid == getpid())
            }
        }
    }

    @Test func manyAtOnceWithOneThatIsStopped() async throws {
        try await QEMUProcess.withQEMU { first in
            try await QEMUProcess.withQEMU { second in
                try await QEMUProcess.withQEMU { stopped in
                    let all = [first, stopped, second]
                    for qemu in all { try await qemu.withMonitor { _ in } }
                    stopped.signal(SIGSTOP)
                    let survey = try await Hypervisor(SocketDriver(all.map(\.address)))
                        .survey(timeout: .seconds(3)) { try await $0.status() }
                    let reports = await survey.collect()
                    let errors = reports.map { report in
                        if case .failure(let error) = report.result { error as? QMPError } else { nil as QMPError? }
                    }
                    #expect(errors.map { $0?.code } == [nil, .timedOut, nil])
                    #expect(errors[1]?.message.hasSuffix("(pid \(stopped.pid)) is stopped") == true)
                    #expect(errors[1]?.process?.pid == stopped.pid)
                    stopped.signal(SIGCONT)
                    // The connections are closed: each monitor takes another client.
                    for qemu in all { try await qemu.withMonitor { _ in } }
                }
            }
        }
    }

    /// The machine that a process runs, as soon as the process is QEMU.
    private func machine(of qemu: QEMUProcess) async throws -> MachineReference {
        while true {
            let machines = try await hypervisor.machines()
            if let machine = machines.first(where: { $0.process?.pid == qemu.pid }) { return machine }
            try await Task.sleep(for: .milliseconds(5))
        }
    }
}
