import JSONWire
import QEMU
import QMPTesting
import Synchronization
import Testing

@Suite("Powering down", .timeLimit(.minutes(5))) struct PowerDownTests {
    /// A guest that listens: QEMU goes, or stays when `isOff` says so.
    private func obedient(_ end: FakeAnswer) -> MachineDouble {
        MachineDouble { request in
            request.name == "system_powerdown" ? .return([:]) + .event(PowerdownEvent()) + end : nil
        }
    }

    @Test func qemuGoesWithTheMachine() async throws {
        try await obedient(.shutdown(.guestShutdown) + .close).withDomain { domain, monitor in
            let end = try await domain.powerDown(waiting: .seconds(60))
            #expect(end.reason == .guestShutdown)
            #expect(end.cause == .guestShutdown)
            #expect(!end.qemuRemains && end.wasAnnounced)
            #expect(end.connectionEnd?.code == .connectionLost)
            #expect(monitor.count(of: "quit") == 0)
        }
    }

    /// The events may come before the reply, and QEMU may go before it.
    @Test func theMachineIsOffBeforeTheReply() async throws {
        let double = MachineDouble { request in
            request.name == "system_powerdown" ? .shutdown(.guestShutdown) + .close : nil
        }
        try await double.withDomain { domain, _ in
            let end = try await domain.powerDown(waiting: .seconds(60))
            #expect(end.reason == .guestShutdown)
        }
    }

    @Test(arguments: [Status.shutdown, .paused]) func qemuStays(_ status: Status) async throws {
        let double = MachineDouble()
        try await double.withDomain { domain, monitor in
            async let wait = domain.powerDown(waiting: .seconds(60))
            await monitor.awaitRequests("system_powerdown")
            double.status = status
            monitor.emitShutdown(.guestShutdown)
            // What was paused is not stopped again.
            if status == .shutdown { monitor.emit(StopEvent()) }
            let end = try await wait
            #expect(end.qemuRemains)
            #expect(end.reason == .guestShutdown)
            // The connection is as it was.
            let after = try await domain.status()
            #expect(after == status)
        }
    }

    @Test func aMachineThatIsOffAlready() async throws {
        try await MachineDouble(.shutdown).withDomain { domain, monitor in
            let end = try await domain.powerDown(waiting: .seconds(60))
            #expect(end.qemuRemains && end.wasAnnounced)
            #expect(end.reason == .untold)
            #expect(end.cause == nil)
            #expect(monitor.count(of: "system_powerdown") == 0)
        }
    }

    /// The reason came before the first answer.
    @Test func aMachineThatGoesOffJustNow() async throws {
        let double = MachineDouble(.shutdown)
        let answering = MachineDouble { request in
            request.name == "query-status" ? .shutdown(.guestShutdown) + double.statusAnswer : nil
        }
        try await answering.withDomain { domain, _ in
            let end = try await domain.powerDown(waiting: .seconds(60))
            #expect(end.qemuRemains)
            #expect(end.reason == .guestShutdown)
        }
    }

    @Test func aGuestThatDoesNotListen() async throws {
        try await MachineDouble().withDomain { domain, monitor in
            let error = try await failure { _ = try await domain.powerDown(waiting: .milliseconds(20)) }
            #expect(error.code == .timedOut)
            #expect(error.message == "the guest did not switch the machine off within 0.02 seconds")
            #expect(monitor.count(of: "quit") == 0)
            let status = try await domain.status()
            #expect(status == .running)
        }
    }

    @Test func aGuestThatDoesNotListenIsEndedWhenTheCallerSaysSo() async throws {
        let double = MachineDouble { request in
            request.name == "quit" ? .shutdown(.hostQmpQuit) + .return([:]) + .close : nil
        }
        try await double.withDomain { domain, monitor in
            let end = try await domain.powerDown(waiting: .milliseconds(20), escalation: .quit())
            #expect(end.reason == .quit)
            #expect(monitor.count(of: "quit") == 1)
        }
    }

    /// What the first wait saw counts in the second: here QEMU hangs on its way out.
    @Test func theGuestListensAndQEMUHangs() async throws {
        let isHung = Mutex(false)
        let double = MachineDouble { request in
            switch request.name {
            case "query-status" where isHung.withLock { $0 }: .noReply
            case "quit": .close
            default: nil
            }
        }
        try await double.withDomain { domain, monitor in
            async let wait = domain.powerDown(waiting: .milliseconds(200), escalation: .quit())
            await monitor.awaitRequests("system_powerdown")
            isHung.withLock { $0 = true }
            monitor.emitShutdown(.guestShutdown)
            let end = try await wait
            #expect(end.reason == .guestShutdown)
            #expect(end.connectionEnd?.code == .connectionLost)
        }
    }

    @Test(arguments: [Domain.Escalation.fail, .quit(waiting: .milliseconds(20))])
    func aHungQEMU(_ escalation: Domain.Escalation) async throws {
        try await MachineDouble { _ in .noReply }.withDomain { domain, _ in
            let error = try await failure {
                _ = try await domain.powerDown(waiting: .milliseconds(20), escalation: escalation)
            }
            #expect(error.code == .timedOut)
            #expect(error.command == (escalation == .fail ? nil : "quit"))
        }
    }

    @Test func qemuDiesMeanwhile() async throws {
        try await obedient(.close).withDomain { domain, _ in
            let end = try await domain.powerDown(waiting: .seconds(60))
            #expect(end.reason == .unannounced)
            #expect(!end.wasAnnounced && !end.qemuRemains)
            #expect("\(end)" == "the connection was lost, and QEMU had not told that the machine ends")
        }
    }

    @Test func qemuWasGoneBefore() async throws {
        try await MachineDouble().withDomain { domain, monitor in
            monitor.fail()
            let error = try await failure { _ = try await domain.powerDown(waiting: .seconds(60)) }
            #expect(error.code == .connectionLost)
            #expect(error.outcome == .notSent)
        }
    }

    @Test func closedMeanwhile() async throws {
        try await MachineDouble().withDomain { domain, monitor in
            let wait = Task { try await domain.powerDown(waiting: .seconds(60), escalation: .quit()) }
            await monitor.awaitRequests("query-status")
            await domain.close()
            let error = try await failure { _ = try await wait.value }
            #expect(error.code == .closed)
        }
    }

    @Test func cancelledMeanwhile() async throws {
        try await MachineDouble().withDomain { domain, monitor in
            let task = Task { try await domain.powerDown(waiting: .seconds(60), escalation: .quit()) }
            await monitor.awaitRequests("query-status")
            task.cancel()
            let error = try await failure { _ = try await task.value }
            #expect(error.code == .cancelled)
            #expect(monitor.count(of: "quit") == 0)
        }
    }

    @Test func aRefusalIsTold() async throws {
        let double = MachineDouble { $0.name == "system_powerdown" ? .error(.genericError, "no") : nil }
        try await double.withDomain { domain, monitor in
            let error = try await failure {
                _ = try await domain.powerDown(waiting: .seconds(60), escalation: .quit())
            }
            #expect(error.code == .refused)
            #expect(monitor.count(of: "quit") == 0)
        }
    }
}

@Suite("Quitting", .timeLimit(.minutes(5))) struct QuitTests {
    static let answers: [FakeAnswer] = [
        .shutdown(.hostQmpQuit) + .return([:]) + .close,
        .return([:]) + .shutdown(.hostQmpQuit) + .close,
        // QEMU goes before its reply.
        .shutdown(.hostQmpQuit) + .close,
        // As the storage daemon does.
        .return([:]) + .close,
    ]

    @Test(arguments: answers.indices) func itWaitsForTheEnd(_ index: Int) async throws {
        try await MachineDouble { _ in Self.answers[index] }.withDomain { domain, monitor in
            let end = try await domain.quit()
            #expect(end.reason == .quit)
            #expect(!end.qemuRemains)
            #expect(monitor.requests.map(\.name) == ["quit"])
        }
    }

    @Test func anotherEndWasFirst() async throws {
        try await MachineDouble { _ in .shutdown(.hostSignal) + .close }.withDomain { domain, _ in
            let end = try await domain.quit()
            #expect(end.reason == .hostSignal)
        }
    }

    @Test func nothingWasSaid() async throws {
        try await MachineDouble { _ in .close }.withDomain { domain, _ in
            let end = try await domain.quit()
            #expect(end.reason == .unannounced)
        }
    }

    @Test(arguments: [FakeAnswer.noReply, .return([:])].indices) func qemuDoesNotEnd(_ index: Int) async throws {
        let answer = [FakeAnswer.noReply, .return([:])][index]
        try await MachineDouble { _ in answer }.withDomain { domain, _ in
            let error = try await failure { try await domain.quit(waiting: .milliseconds(20)) }
            #expect(error.code == .timedOut)
            #expect(error.command == "quit")
            #expect(error.outcome == .unknown)
        }
    }

    @Test func qemuWasGoneBefore() async throws {
        try await MachineDouble().withDomain { domain, monitor in
            monitor.fail()
            let error = try await failure { try await domain.quit() }
            #expect(error.code == .connectionLost)
        }
        let error = try await failure { try await Domain(ScriptedMonitor(), name: "a").quit() }
        #expect(error.code == .closed)
    }
}

@Suite("Why a machine ended", .timeLimit(.minutes(5))) struct ShutdownTests {
    /// Waits for the end of a machine to which `body` lets things happen.
    private func ending(
        _ double: MachineDouble = MachineDouble(),
        _ body: (ScriptedMonitor) -> Void
    ) async throws -> Shutdown {
        var result: Shutdown?
        try await double.withDomain { domain, monitor in
            async let wait = domain.waitUntilEnded()
            await monitor.awaitRequests("query-status")
            body(monitor)
            result = try await wait
        }
        return try #require(result)
    }

    @Test(arguments: [
        (ShutdownCause.guestShutdown, Shutdown.Reason.guestShutdown), (.guestReset, .guestReset),
        (.guestPanic, .guestPanic), (.hostQmpQuit, .quit), (.hostQmpSystemReset, .hostReset),
        (.hostSignal, .hostSignal), (.hostUi, .hostUI), (.hostError, .hostError),
        (.subsystemReset, .other(.subsystemReset)),
        (ShutdownCause(rawValue: "meteor"), .other(ShutdownCause(rawValue: "meteor"))),
    ])
    func causes(_ cause: ShutdownCause, _ reason: Shutdown.Reason) async throws {
        let end = try await ending { monitor in
            monitor.emitShutdown(cause)
            monitor.fail()
        }
        #expect(end.reason == reason)
        #expect(end.cause == cause)
        #expect(end.wasAnnounced)
    }

    @Test func anEventThatCannotBeReadIsOneAllTheSame() async throws {
        let end = try await ending { monitor in
            monitor.emit("SHUTDOWN", data: ["reason": 7])
            monitor.fail()
        }
        #expect(end.reason == .untold)
        #expect(end.wasAnnounced)
    }

    @Test func aPanicThatEndsTheMachine() async throws {
        let info = GuestPanicInformation(
            .hyperV(GuestPanicInformationHyperV(arg1: .max, arg2: 2, arg3: 3, arg4: 4, arg5: 5))
        )
        let end = try await ending { monitor in
            monitor.emit(GuestPanickedEvent(action: .poweroff, info: info))
            monitor.emit(StopEvent())
            monitor.emitShutdown(.guestPanic)
            monitor.fail()
        }
        #expect(end.reason == .guestPanic)
        guard case .hyperV(let details)? = end.panic?.info?.branch else {
            Issue.record("the panic's details are lost")
            return
        }
        #expect(details.arg1 == .max)
    }

    @Test func aPanicThatPausedTheMachineWhichWasEndedThen() async throws {
        let double = MachineDouble()
        let end = try await ending(double) { monitor in
            double.status = .guestPanicked
            monitor.emit(GuestPanickedEvent(action: .pause))
            monitor.emit(StopEvent())
            monitor.emitShutdown(.hostQmpQuit)
            monitor.fail()
        }
        #expect(end.reason == .quit)
        #expect(end.panic?.action == .pause)
    }

    @Test(arguments: [
        (WatchdogAction.shutdown, ShutdownCause.guestShutdown as ShutdownCause?), (.reset, .guestReset),
        (.poweroff, nil),
    ])
    func theWatchdog(_ action: WatchdogAction, _ cause: ShutdownCause?) async throws {
        let end = try await ending { monitor in
            monitor.emit(WatchdogEvent(action: action))
            if let cause { monitor.emitShutdown(cause) }
            monitor.fail()
        }
        #expect(end.reason == .watchdog)
        #expect(end.watchdog == action)
        #expect(end.cause == cause)
        #expect(end.wasAnnounced)
    }

    /// What the machine survived is not why it ended.
    @Test func whatWasBeforeAResetOrResumeIsForgotten() async throws {
        let end = try await ending { monitor in
            monitor.emit(WatchdogEvent(action: .reset))
            monitor.emit(ResetEvent(guest: true, reason: .guestReset))
            monitor.emit(GuestPanickedEvent(action: .pause))
            monitor.emit(ResumeEvent())
            monitor.emitShutdown(.guestReset)
            monitor.fail()
        }
        #expect(end.reason == .guestReset)
        #expect(end.watchdog == nil)
        #expect(end.panic == nil)
    }

    /// QEMU remained, and somebody else started the machine again before anybody looked.
    @Test func aMachineThatRunsAgainHasNotEnded() async throws {
        let end = try await ending { monitor in
            monitor.emitShutdown(.guestShutdown)
            monitor.emit(ResetEvent(guest: false, reason: .hostQmpSystemReset))
            monitor.emit(ResumeEvent())
            monitor.fail()
        }
        #expect(end.reason == .unannounced)
    }

    @Test func missedEventsAreMadeUpFor() async throws {
        let double = MachineDouble()
        let end = try await ending(double) { monitor in
            double.status = .shutdown
            monitor.emitShutdown(.guestShutdown)
            for _ in 1...1000 { monitor.emit(WatchdogEvent(action: .noneValue)) }
        }
        #expect(end.qemuRemains)
        #expect(end.reason == .guestShutdown || end.reason == .untold)
    }

    @Test func severalWaitForOneEnd() async throws {
        try await MachineDouble().withDomain { domain, monitor in
            let waits = (0..<5).map { _ in Task { try await domain.waitUntilEnded().reason } }
            await monitor.awaitRequests("query-status", count: 5)
            monitor.emitShutdown(.hostSignal)
            monitor.fail()
            for wait in waits {
                let reason = try await wait.value
                #expect(reason == .hostSignal)
            }
        }
    }

    @Test func theTimeIsOver() async throws {
        try await MachineDouble().withDomain { domain, _ in
            let error = try await failure { _ = try await domain.waitUntilEnded(timeout: .milliseconds(20)) }
            #expect(error.code == .timedOut)
        }
    }

    @Test func theConnectionIsGoneOrWasNever() async throws {
        try await MachineDouble().withDomain { domain, monitor in
            monitor.fail()
            let end = try await domain.waitUntilEnded()
            #expect(end.reason == .unannounced)
            #expect(end.connectionEnd?.code == .connectionLost)
        }
        let error = try await failure { _ = try await Domain(ScriptedMonitor(), name: "a").waitUntilEnded() }
        #expect(error.code == .closed)
    }
}
