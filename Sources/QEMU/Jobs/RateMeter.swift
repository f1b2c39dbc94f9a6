/// How fast something grows, over the last seconds.
package struct RateMeter {
    private static let window: Duration = .seconds(5)

    private var readings: [(time: ContinuousClock.Instant, amount: Int)] = []

    package init() {}

    /// Takes a reading.
    ///
    /// - Returns: The growth a second since the oldest reading that still counts; `nil` for the first one.
    package mutating func rate(at amount: Int, now: ContinuousClock.Instant = .now) -> Double? {
        // One that is older stays: a rate needs two.
        while readings.count > 1, readings[1].time < now - Self.window { readings.removeFirst() }
        readings.append((now, amount))
        guard let first = readings.first, first.time < now else { return nil }
        return max(0, Double(amount - first.amount)) / ((now - first.time) / .seconds(1))
    }
}
