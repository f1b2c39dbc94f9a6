internal import QMP

/// The same work with many machines, some at a time; see ``Hypervisor/survey(timeout:concurrency:_:)``.
///
/// As a sequence it gives the reports as they come, one for each machine; each loop does the work anew. A loop that ends
/// early, or whose task is cancelled, cancels what is still going on, and the connections close soon after.
public struct Survey<Value: Sendable>: AsyncSequence, Sendable {
    /// What came of one machine.
    public typealias Element = MachineReport<Value>
    /// The sequence itself does not fail.
    public typealias Failure = Never

    /// The machines, in the driver's order.
    public let machines: [MachineReference]
    let driver: any Driver
    let timeout: Duration
    let concurrency: Int
    let body: @Sendable (Domain) async throws -> Value

    /// Waits for all machines. When it returns, all connections are closed, also when the task was cancelled.
    ///
    /// - Returns: One report for each machine, in the order of ``machines``. Those of machines that a cancellation cut
    ///   short say so.
    public func collect() async -> [MachineReport<Value>] {
        var reports: [(index: Int, report: MachineReport<Value>)] = []
        await run { reports.append(($0, $1)) }
        return reports.sorted { $0.index < $1.index }.map(\.report)
    }

    /// Starts the work.
    public func makeAsyncIterator() -> Iterator {
        let (reports, source) = AsyncStream.makeStream(of: Element.self)
        let task = Task {
            await run { source.yield($1) }
            source.finish()
        }
        source.onTermination = { _ in task.cancel() }
        return Iterator(reports: reports.makeAsyncIterator())
    }

    /// Gives one report after the other.
    public struct Iterator: AsyncIteratorProtocol {
        fileprivate var reports: AsyncStream<Element>.Iterator

        /// Waits for the next report; `nil` after the last one, and when the task is cancelled.
        public mutating func next(isolation actor: isolated (any Actor)?) async -> Element? {
            await reports.next(isolation: actor)
        }
    }

    // MARK: The work

    /// Works with all machines, a new one as soon as one is done with.
    private func run(_ report: (Int, Element) -> Void) async {
        await withTaskGroup(of: (Int, Element).self) { group in
            var waiting = machines.enumerated().makeIterator()
            for _ in 0..<concurrency {
                guard let (index, machine) = waiting.next() else { break }
                group.addTask { (index, await visit(machine)) }
            }
            for await (index, element) in group {
                report(index, element)
                if let (index, machine) = waiting.next() {
                    group.addTask { (index, await visit(machine)) }
                }
            }
        }
    }

    private func visit(_ machine: MachineReference) async -> Element {
        do throws(QMPError) {
            let late = QMPError(.timedOut, "\(machine.name) was not done with within \(timeout)")
            let result = try await withTimeLimit(timeout, late: late) { () async throws(QMPError) in
                try await work(with: machine)
            }
            return MachineReport(machine: machine, result: result)
        } catch {
            return MachineReport(machine: machine, result: .failure(await explained(error, of: machine)))
        }
    }

    /// - Returns: What `body` ended with, errors of its own included.
    private func work(with machine: MachineReference) async throws(QMPError) -> Result<Value, any Error> {
        let cancelled = QMPError(.cancelled, "\(machine.name): the task was cancelled")
        if Task.isCancelled { throw cancelled }
        let domain = try await driver.domain(for: machine)
        let result: Result<Value, any Error>
        do {
            result = .success(try await body(domain))
        } catch {
            result = .failure(error)
        }
        await domain.close()
        switch result {
        case .failure(let error as QMPError): throw error
        case .failure(is CancellationError): throw cancelled
        default: return result
        }
    }

    /// Adds to a time-out what the system knows of a QEMU that does not answer.
    private func explained(_ error: QMPError, of machine: MachineReference) async -> QMPError {
        // Whoever said that a process is to blame has looked already.
        guard error.code == .timedOut, error.process == nil, let address = machine.address else { return error }
        return await MonitorDiagnosis.timeout(error, at: address, peer: nil)
    }
}
