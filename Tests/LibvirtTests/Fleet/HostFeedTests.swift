import Synchronization
import Testing

@testable import Libvirt

@Suite(.timeLimit(.minutes(5))) struct HostFeedTests {
    private enum Told: Hashable {
        case number(Int)
        case gap(host: Int, count: Int)
    }

    private static func stream(
        limit: Int,
        _ work: @escaping @Sendable (HostFeed<Told>) async -> Void
    ) -> FleetStream<Told> {
        FleetStream(hostCount: 2, limit: limit, gap: { .gap(host: $0, count: $1) }, work: work)
    }

    @Test func whatComesInItsOrder() async {
        let stream = Self.stream(limit: 10) { feed in
            for (number, host) in [(1, 0), (2, 1), (3, 1), (4, 0)] { feed.yield(.number(number), from: host) }
        }
        let all = await stream.reduce(into: []) { $0.append($1) }
        #expect(all == [.number(1), .number(2), .number(3), .number(4)])
        // Each loop has work of its own.
        let again = await stream.reduce(into: []) { $0.append($1) }
        #expect(again == all)
    }

    @Test func aHostThatTellsMuchTakesNothingFromOthers() async {
        let feed = HostFeed<Int>(hostCount: 2, limit: 2)
        feed.yield(0, from: 1)
        for number in 1...1000 { feed.yield(number, from: 0) }
        feed.finish()
        var all: [Told] = []
        while let item = await feed.next() {
            switch item {
            case .element(let number): all.append(.number(number))
            case .gap(let host, let count): all.append(.gap(host: host, count: count))
            }
        }
        #expect(all == [.number(0), .gap(host: 0, count: 998), .number(999), .number(1000)])
    }

    @Test func nothingIsLostUncounted() async {
        let stream = Self.stream(limit: 3) { feed in
            for number in 1...20_000 { feed.yield(.number(number), from: 1) }
        }
        var expected = 1
        for await element in stream {
            switch element {
            case .number(let number):
                #expect(number == expected)
                expected += 1
            case .gap(let host, let count):
                #expect(host == 1)
                expected += count
            }
        }
        #expect(expected == 20_001)
    }

    /// Work that goes on until it is cancelled, and then says so.
    private static func endless() -> (stream: FleetStream<Told>, ends: AsyncStream<Void>) {
        let (ends, source) = AsyncStream.makeStream(of: Void.self)
        let stream = Self.stream(limit: 10) { feed in
            feed.yield(.number(1), from: 0)
            for await _ in AsyncStream<Void>.makeStream().stream {}
            source.finish()
        }
        return (stream, ends)
    }

    @Test func theWorkEndsWithTheLoop() async {
        let (stream, ends) = Self.endless()
        for await _ in stream { break }
        for await _ in ends {}
    }

    @Test func theWorkEndsWithTheTask() async {
        let (stream, ends) = Self.endless()
        let (starts, start) = AsyncStream.makeStream(of: Void.self)
        let reading = Task {
            var count = 0
            for await _ in stream {
                count += 1
                start.finish()
            }
            return count
        }
        for await _ in starts {}
        reading.cancel()
        #expect(await reading.value == 1)
        for await _ in ends {}
    }
}
