internal import ArgumentParser

/// A span of time on the command line: seconds, with decimals, more than none.
struct Seconds: ExpressibleByArgument {
    /// Thirty years and more; larger spans would only overflow further on.
    private static let limit = 1e9

    let duration: Duration

    init?(argument: String) {
        guard let seconds = Double(argument), seconds > 0, seconds <= Seconds.limit else { return nil }
        duration = .seconds(seconds)
    }
}
