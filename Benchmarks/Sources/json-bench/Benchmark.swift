import Foundation

/// Something to time.
struct Benchmark {
    let name: String
    private let rounds: Int
    private let body: () throws -> Int

    /// - Parameter body: One round. Its result, which must be above zero, proves that there was something to do.
    init(_ name: String, rounds: Int, _ body: @escaping () throws -> Int) {
        self.name = name
        self.rounds = rounds
        self.body = body
    }

    /// Runs all rounds and prints the median of their times.
    func run(byteCount: Int) throws {
        let clock = ContinuousClock()
        var times: [Duration] = []
        for _ in 0..<rounds {
            let start = clock.now
            guard try body() > 0 else { throw CocoaError(.fileReadCorruptFile) }
            times.append(start.duration(to: clock.now))
        }
        let microseconds = times.sorted()[rounds / 2] / .microseconds(1)
        let throughput = Double(byteCount) / microseconds / 1000
        print("\(name)\t\(String(format: "%.1f", microseconds)) us\t\(String(format: "%.3f", throughput)) GB/s")
    }
}
