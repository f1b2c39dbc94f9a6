import QEMU
import QMPTesting
import Testing

@Suite("Status", .timeLimit(.minutes(5))) struct StatusTests {
    @Test(arguments: ["running", "shutdown", "guest-panicked", "colo", "a-state-of-tomorrow"])
    func everyStatusIsKept(_ name: String) async throws {
        try await MachineDouble(Status(rawValue: name)).withDomain { domain, _ in
            let status = try await domain.status()
            #expect("\(status)" == name)
        }
    }

    /// A refusal is a refusal, whatever its words are.
    @Test func wordsOfARefusalAreNoStatus() async throws {
        let double = MachineDouble { _ in .error(.genericError, "guest agent is not running") }
        try await double.withDomain { domain, _ in
            let error = try await failure { _ = try await domain.status() }
            #expect(error.code == .refused)
        }
    }
}

@Suite("Changes of the status", .timeLimit(.minutes(5))) struct StatusChangesTests {
    @Test func thePresentOneThenEachChange() async throws {
        let double = MachineDouble()
        try await double.withDomain { domain, monitor in
            var changes = await domain.statusChanges().makeAsyncIterator()
            let first = try await changes.next()
            #expect(first == .running)
            double.status = .paused
            monitor.emit(StopEvent())
            let second = try await changes.next()
            #expect(second == .paused)
            double.status = .running
            monitor.emit(ResumeEvent())
            let third = try await changes.next()
            #expect(third == .running)
        }
    }

    @Test func noStatusTwiceInARow() async throws {
        let double = MachineDouble()
        try await double.withDomain { domain, monitor in
            var changes = await domain.statusChanges().makeAsyncIterator()
            _ = try await changes.next()
            for _ in 1...3 { monitor.emit(ResetEvent(guest: false, reason: .hostQmpSystemReset)) }
            async let next = changes.next()
            // All three were looked into before the status changes.
            await monitor.awaitRequests("query-status", count: 4)
            double.status = Status(rawValue: "a-state-of-tomorrow")
            monitor.emit(StopEvent())
            let second = try await next
            #expect(second?.rawValue == "a-state-of-tomorrow")
        }
    }

    @Test func whatHappensBeforeTheFirstAnswerIsNotMissed() async throws {
        let double = MachineDouble()
        try await double.withDomain { domain, monitor in
            let changes = await domain.statusChanges()
            double.status = .paused
            monitor.emit(StopEvent())
            double.status = .suspended
            monitor.emit(SuspendEvent())
            var iterator = changes.makeAsyncIterator()
            let first = try await iterator.next()
            #expect(first == .suspended)
            double.status = .running
            monitor.emit(WakeupEvent())
            let second = try await iterator.next()
            #expect(second == .running)
        }
    }

    @Test func missedEventsAreMadeUpFor() async throws {
        let double = MachineDouble()
        try await double.withDomain { domain, monitor in
            var changes = await domain.statusChanges().makeAsyncIterator()
            _ = try await changes.next()
            double.status = .guestPanicked
            monitor.emit(GuestPanickedEvent(action: .pause))
            // Far more than are kept.
            for _ in 1...1000 { monitor.emit(WatchdogEvent(action: .noneValue)) }
            let second = try await changes.next()
            #expect(second == .guestPanicked)
            double.status = .running
            monitor.emit(ResumeEvent())
            let third = try await changes.next()
            #expect(third == .running)
        }
    }

    @Test func theEndOfTheConnectionIsToldOnce() async throws {
        try await MachineDouble().withDomain { domain, monitor in
            var changes = await domain.statusChanges().makeAsyncIterator()
            _ = try await changes.next()
            monitor.fail(with: QMPError(.connectionLost, "gone"))
            let error = try await failure { _ = try await changes.next() }
            #expect(error.message == "gone")
            let end = try await changes.next()
            #expect(end == nil)
        }
    }

    @Test func aMachineThatGoesWithQEMUIsOff() async throws {
        let double = MachineDouble()
        try await double.withDomain { domain, monitor in
            var changes = await domain.statusChanges().makeAsyncIterator()
            _ = try await changes.next()
            monitor.emit(PowerdownEvent())
            monitor.emit(StopEvent())
            monitor.emitShutdown(.guestShutdown)
            monitor.fail(with: QMPError(.connectionLost, "gone"))
            let last = try await changes.next()
            #expect(last == .shutdown)
            let error = try await failure { _ = try await changes.next() }
            #expect(error.message == "gone")
        }
    }

    @Test func theConnectionIsLostBeforeTheFirstStatus() async throws {
        try await MachineDouble().withDomain { domain, monitor in
            let changes = await domain.statusChanges()
            monitor.fail(with: QMPError(.connectionLost, "gone"))
            let error = try await failure { for try await status in changes { Issue.record("\(status)") } }
            #expect(error.message == "gone")
        }
    }

    @Test func closingEndsTheLoop() async throws {
        try await MachineDouble().withDomain { domain, _ in
            var seen: [Status] = []
            for try await status in await domain.statusChanges() {
                seen.append(status)
                await domain.close()
            }
            #expect(seen == [.running])
        }
    }

    @Test func cancellingEndsTheLoop() async throws {
        try await MachineDouble().withDomain { domain, monitor in
            let changes = await domain.statusChanges()
            let loop = Task {
                var seen: [Status] = []
                for try await status in changes { seen.append(status) }
                return seen
            }
            await monitor.awaitRequests("query-status")
            loop.cancel()
            let seen = try await loop.value
            #expect(seen == [.running] || seen.isEmpty)
            let other = await domain.statusChanges()
            for try await _ in other { other.cancel() }
        }
    }

    @Test func aDomainThatIsNotOpenHasNone() async throws {
        let domain = Domain(ScriptedMonitor(), name: "a")
        let changes = await domain.statusChanges()
        let error = try await failure { for try await _ in changes {} }
        #expect(error.code == .closed)
    }

    @Test func aHungQEMUEndsTheLoop() async throws {
        let monitor = ScriptedMonitor(commandTimeout: .milliseconds(20)) { _ in .noReply }
        let domain = Domain(monitor, name: "a")
        try await domain.open()
        let error = try await failure { for try await _ in await domain.statusChanges() {} }
        #expect(error.code == .timedOut)
    }
}

@Suite("Waiting for a status", .timeLimit(.minutes(5))) struct StatusWaitTests {
    @Test func itIsThereAlready() async throws {
        try await MachineDouble(.paused).withDomain { domain, monitor in
            try await domain.wait(for: .paused, timeout: .seconds(60))
            #expect(monitor.count(of: "query-status") == 1)
        }
    }

    @Test func itComesLater() async throws {
        let double = MachineDouble()
        try await double.withDomain { domain, monitor in
            async let wait: Void = domain.wait(for: .suspended)
            await monitor.awaitRequests("query-status")
            double.status = .suspended
            monitor.emit(SuspendEvent())
            try await wait
        }
    }

    /// The event overtakes the answer that still tells the old status.
    @Test func itComesWhileQEMUIsAsked() async throws {
        let double = MachineDouble()
        let isFirst = Gate()
        let stale = MachineDouble { request in
            guard request.name == "query-status" else { return nil }
            guard double.status == .running else { return double.statusAnswer }
            let answer = FakeAnswer.event(StopEvent()) + double.statusAnswer
            double.status = .paused
            isFirst.open()
            return answer
        }
        try await stale.withDomain { domain, _ in
            try await domain.wait(for: .paused, timeout: .seconds(60))
            await isFirst.wait()
        }
    }

    @Test func itDoesNotComeInTime() async throws {
        try await MachineDouble().withDomain { domain, monitor in
            let error = try await failure { try await domain.wait(for: .paused, timeout: .milliseconds(20)) }
            #expect(error.code == .timedOut)
            #expect(error.message == "the machine was not paused in time")
            // The connection is as it was.
            try await domain.wait(for: .running)
            #expect(monitor.count(of: "query-status") == 2)
        }
    }

    @Test func aHungQEMU() async throws {
        try await MachineDouble { _ in .noReply }.withDomain { domain, _ in
            let error = try await failure { try await domain.wait(for: .paused, timeout: .milliseconds(20)) }
            #expect(error.code == .timedOut)
        }
    }

    @Test func theMachineGoesBefore() async throws {
        try await MachineDouble().withDomain { domain, monitor in
            let wait = Task { try await domain.wait(for: .paused, timeout: .seconds(60)) }
            await monitor.awaitRequests("query-status")
            monitor.fail()
            let error = try await failure { try await wait.value }
            #expect(error.code == .connectionLost)
        }
    }

    @Test func theConnectionIsClosedBefore() async throws {
        try await MachineDouble().withDomain { domain, monitor in
            let wait = Task { try await domain.wait(for: .paused) }
            await monitor.awaitRequests("query-status")
            await domain.close()
            let error = try await failure { try await wait.value }
            #expect(error.code == .closed)
        }
    }

    @Test(arguments: [Duration.seconds(60), nil]) func theTaskIsCancelled(_ timeout: Duration?) async throws {
        try await MachineDouble().withDomain { domain, monitor in
            let task = Task { try await domain.wait(for: .paused, timeout: timeout) }
            await monitor.awaitRequests("query-status")
            task.cancel()
            let error = try await failure { try await task.value }
            #expect(error.code == .cancelled)
        }
    }
}
