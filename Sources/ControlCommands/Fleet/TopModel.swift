internal import QEMU
internal import QMP

/// Makes of one look after the other what the machines do.
struct TopModel: Sendable {
    /// What was seen last of a machine: rates are since then, also when there was no answer in between.
    private struct Past {
        var usage: TopSample.Usage?
        var answer: TopSample.Answer?
    }

    private var pasts: [MachineKey: Past] = [:]

    /// Takes what all machines showed. Those that are not among them any more are forgotten.
    mutating func rows(of samples: [TopSample]) -> [TopRow] {
        var pasts: [MachineKey: Past] = [:]
        let rows = samples.map { sample in
            let past = self.pasts[MachineKey(sample.machine)] ?? Past()
            // What there is no news of stays what it was.
            pasts[MachineKey(sample.machine)] = Past(
                usage: sample.usage ?? past.usage,
                answer: sample.currentAnswer ?? past.answer
            )
            return TopModel.row(of: sample, past)
        }
        self.pasts = pasts
        return rows
    }

    private static func row(of sample: TopSample, _ past: Past) -> TopRow {
        var row = TopRow(machine: sample.machine)
        row.residentBytes = sample.usage?.residentBytes
        if let now = sample.usage, let past = past.usage { row.cpu = now.cpuShare(since: past) }
        switch sample.answer {
        case .failure where sample.machine.isOff: row.status = sample.machine.status
        case .failure(let error): row.problem = error
        case .success(let answer):
            row.status = answer.status
            row.jobs = answer.jobs.map(TopRow.Job.init)
            if let past = past.answer { row.setRates(from: past, to: answer) }
        }
        return row
    }
}

extension TopSample {
    fileprivate var currentAnswer: Answer? {
        guard case .success(let answer) = answer else { return nil }
        return answer
    }
}

extension TopSample.Usage {
    /// How many CPUs of the host it kept busy; `nil` when no time passed, or it is another process.
    fileprivate func cpuShare(since past: TopSample.Usage) -> Double? {
        guard past.time < time, past.cpuTime <= cpuTime else { return nil }
        return (cpuTime - past.cpuTime) / past.time.duration(to: time)
    }
}

extension TopRow {
    fileprivate mutating func setRates(from past: TopSample.Answer, to answer: TopSample.Answer) {
        guard past.time < answer.time else { return }
        let rates = answer.statistics.rates(since: past.statistics, over: past.time.duration(to: answer.time))
        readRate = rates.compactMap { $0[.read]?.bytesPerSecond }.reduce(0, +)
        writeRate = rates.compactMap { $0[.write]?.bytesPerSecond }.reduce(0, +)
    }
}
