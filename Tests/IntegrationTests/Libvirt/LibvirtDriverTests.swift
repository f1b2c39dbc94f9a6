import Foundation
import Libvirt
import QEMU
import Testing

/// The machines of real libvirtds: one's, and those of three as if they were three hosts.
@Suite("Drivers through libvirt", .enabled(if: LibvirtDaemon.isAvailable, LibvirtDaemon.need), .timeLimit(.minutes(10)))
struct LibvirtDriverTests {
    @Test func machinesAndTheirMonitors() async throws {
        try await LibvirtMachine.with { machine in
            let driver = LibvirtDriver(try LibvirtURI(parsing: machine.daemon.unix), configuration: .patient)
            let hypervisor = Hypervisor(driver)
            let known = try #require(try await hypervisor.machines().first { $0.name == machine.name })
            #expect(known.status == .running && known.obstacle == nil)
            let uuid = try await machine.daemon.virsh("domuuid", machine.name)
            // On a terminal, virsh also complains of having no polkit.
            #expect(uuid.split(whereSeparator: \.isNewline).contains { $0 == known.uuid ?? "" })
            try await hypervisor.withDomain(named: machine.name) { domain in
                try await domain.pause()
                let paused = try await driver.machines().first { $0.name == machine.name }
                #expect(paused?.status == .paused)
            }
            let error = try await qmpError { _ = try await hypervisor.domain(named: "nobody") }
            #expect(error.code == .machineNotFound)
            await driver.close()
            let closed = try await qmpError { _ = try await driver.machines() }
            #expect(closed.code == .closed)
        }
    }

    @Test func aConnectionThatWasLostIsOpenedAgain() async throws {
        try await LibvirtDaemon.withOwn { daemon in
            let driver = LibvirtDriver(try LibvirtURI(parsing: daemon.unix), configuration: .patient)
            _ = try await driver.machines()
            let first = try await driver.connection()
            let same = try await driver.connection()
            #expect(first === same)
            try daemon.signal(SIGKILL)
            await #expect(throws: LibvirtError.self) {
                while true { _ = try await first.hostName() }
            }
            let error = try await qmpError { _ = try await driver.machines() }
            #expect(error.code == .connectionFailed)
            try await daemon.restart()
            _ = try await driver.machines()
            let second = try await driver.connection()
            #expect(first !== second)
            await driver.close()
        }
    }

    @Test func monitorsAndEventsAfterTheDaemonWasKilled() async throws {
        try await LibvirtDaemon.withOwn { daemon in
            try await LibvirtMachine.with(on: daemon) { machine in
                let uri = try LibvirtURI(parsing: daemon.unix)
                let driver = LibvirtDriver(uri, configuration: .patient)
                let reference = try #require(try await driver.machines().first)
                let first = try await driver.monitor(for: reference)
                try await first.connect()
                let fleet = try Fleet([FleetHost(name: "a", uri: uri)], configuration: .patient)
                var events = fleet.events(named: ["STOP", "RESUME"]).makeAsyncIterator()
                let reached = await events.next()
                #expect(reached?.kind == .reached)
                try await first.execute("stop")
                let stop = await events.next()
                #expect(Self.event(stop) == "STOP of \(machine.name) on a")
                try daemon.signal(SIGKILL)
                guard case .lost(let reason)? = await events.next()?.kind else {
                    Issue.record("the end of the daemon was not told")
                    return
                }
                #expect(reason.code == .connectionLost)
                let ended = try await qmpError { _ = try await first.execute("query-status") }
                #expect(ended.code == .connectionLost)
                try await daemon.restart()
                var next = await events.next()
                // Why it is not reached has changed.
                while case .lost? = next?.kind { next = await events.next() }
                #expect(next?.kind == .reached)
                let second = try await driver.monitor(for: reference)
                try await second.connect()
                try await second.execute("cont")
                let resume = await events.next()
                #expect(Self.event(resume) == "RESUME of \(machine.name) on a")
                await second.disconnect()
                await driver.close()
                await fleet.close()
                let end = await events.next()
                #expect(end == nil)
            }
        }
    }

    private static func event(_ event: FleetEvent?) -> String? {
        guard case .event(let event, of: let machine)? = event?.kind else { return nil }
        return "\(event.name) of \(machine.name) on \(machine.host ?? "?")"
    }

    @Test func machinesThatStartLaterWhileAnotherHostIsStopped() async throws {
        try await LibvirtDaemon.withOwn { stopped in
            try await LibvirtDaemon.withOwn { other in
                let hosts = try FleetHost.list(parsing: "stopped \(stopped.unix)\nother \(other.unix)")
                try stopped.signal(SIGSTOP)
                let fleet = try Fleet(hosts, configuration: .patient)
                var events = fleet.events(named: []).makeAsyncIterator()
                let reached = await events.next()
                #expect(reached?.host.name == "other" && reached?.kind == .reached)
                let name = try await LibvirtMachine.with(on: other) { machine in
                    guard case .started(let started)? = await events.next()?.kind else {
                        Issue.record("its start was not told")
                        return machine.name
                    }
                    #expect(started.name == machine.name && started.host == "other")
                    var listed: [String]?
                    for await report in fleet.statuses(every: .milliseconds(50), timeout: .seconds(60)) {
                        #expect(report.host.name == "other")
                        listed = try report.result.get().map(\.name)
                        break
                    }
                    #expect(listed == [machine.name])
                    return machine.name
                }
                guard case .stopped(let machine, let reason)? = await events.next()?.kind else {
                    Issue.record("its end was not told")
                    return
                }
                #expect(machine.name == name && reason == "it was destroyed")
                try stopped.signal(SIGCONT)
                let late = await events.next()
                #expect(late?.host.name == "stopped" && late?.kind == .reached)
                await fleet.close()
            }
        }
    }

    @Test func threeHostsOfWhichOneDoesNotAnswer() async throws {
        try await LibvirtDaemon.withOwn { first in
            try await LibvirtDaemon.withOwn { stopped in
                try await LibvirtDaemon.withOwn { third in
                    try await LibvirtMachine.with(on: third) { machine in
                        let daemons = [("a", first), ("b", stopped), ("c", third)]
                        let text = daemons.map { "\($0.0) \($0.1.unix)" }.joined(separator: "\n")
                        let fleet = try Fleet(FleetHost.list(parsing: text), configuration: .patient)
                        let before = await fleet.machines(timeout: .seconds(60))
                        #expect(before.map { (try? $0.result.get().map(\.name)) ?? ["?"] } == [[], [], [machine.name]])
                        try stopped.signal(SIGSTOP)
                        let start = ContinuousClock.now
                        let reports = await fleet.machines(timeout: .seconds(3))
                        #expect(ContinuousClock.now - start < .seconds(20))
                        #expect(reports.map(\.host.name) == ["a", "b", "c"])
                        #expect(reports.map { (try? $0.result.get().count) ?? -1 } == [0, -1, 1])
                        let error = #expect(throws: QMPError.self) { try reports[1].result.get() }
                        #expect(error?.code == .timedOut && error?.message.hasPrefix("b ") == true)
                        try stopped.signal(SIGCONT)
                        let status = try await fleet.hypervisor(of: "c")?.withDomain(named: machine.name) {
                            try await $0.status()
                        }
                        #expect(status == .running)
                        await fleet.close()
                    }
                }
            }
        }
    }

    @Test func hostsThatCannotBeReached() async throws {
        let daemon = try await LibvirtDaemon.shared
        let hosts = [
            FleetHost(name: "here", uri: try LibvirtURI(parsing: daemon.tcp)),
            FleetHost(name: "nobody", uri: try LibvirtURI(parsing: "qemu+tcp://127.0.0.1:1/system")),
            FleetHost(name: "nowhere", uri: try LibvirtURI(parsing: "qemu+unix:///system?socket=/nonexistent/sock")),
        ]
        let fleet = try Fleet(hosts, configuration: .patient)
        let reports = await fleet.survey(timeout: .seconds(60), concurrency: 1) { _ in 7 }
        #expect(try reports[0].result.get() == 7)
        for report in reports.dropFirst() {
            let error = #expect(throws: QMPError.self) { try report.result.get() }
            #expect(error?.code == .connectionFailed)
        }
        await fleet.close()
    }
}
