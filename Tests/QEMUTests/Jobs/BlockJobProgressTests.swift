import Testing

@testable import QEMU

@Suite("Progress of block jobs")
struct BlockJobProgressTests {
    @Test func `the share is between none and all`() {
        let shares = [(0, 0), (0, 10), (5, 10), (10, 10), (11, 10), (-1, 10)].map { offset, length in
            BlockJobProgress(status: .running, offset: offset, length: length).fraction
        }
        #expect(shares == [0, 0, 0.5, 1, 1, 0])
        let ends = [JobStatus.concluded, .ready, .running].map {
            BlockJobProgress(status: $0, offset: 0, length: 0).fraction
        }
        #expect(ends == [1, 1, 0])
    }

    @Test func `the remaining time is told when it can be`() {
        func remaining(_ offset: Int, _ length: Int, _ rate: Double?) -> Duration? {
            BlockJobProgress(status: .running, offset: offset, length: length, bytesPerSecond: rate).remaining
        }
        #expect(remaining(10, 110, 50) == .seconds(2))
        #expect(remaining(110, 110, nil) == .zero)
        #expect(remaining(0, 110, nil) == nil && remaining(0, 110, 0) == nil && remaining(0, 0, 50) == nil)
        #expect(remaining(0, .max, 0.001) == nil)
    }

    @Test func `the rate is that of the last seconds`() {
        var meter = RateMeter()
        let start = ContinuousClock.now
        let rates = [(0, 0), (1, 100), (2, 200), (10, 1_000), (11, 1_100), (12, 1_100), (13, 0)].map { second, amount in
            meter.rate(at: amount, now: start + .seconds(second))
        }
        #expect(rates == [nil, 100, 100, 100, 100, 90, 0])
    }

    @Test func `two readings at one moment have no rate`() {
        var meter = RateMeter()
        let now = ContinuousClock.now
        #expect(meter.rate(at: 1, now: now) == nil)
        #expect(meter.rate(at: 2, now: now) == nil)
    }
}
