/// What a stream says between two events.
struct EventRemark: Sendable, Hashable {
    /// How many events were dropped here.
    var gap = 0
    /// That the connection is another one from here on.
    var resumption: Resumption?

    /// What comes of saying the one after the other.
    static func + (first: EventRemark, second: EventRemark) -> EventRemark {
        var whole = EventRemark(gap: first.gap + second.gap, resumption: second.resumption ?? first.resumption)
        if let earlier = first.resumption, let later = second.resumption {
            whole.resumption = earlier.joined(to: later)
        }
        return whole
    }

    /// As a stream says it.
    var elements: [EventStream.Element] {
        var elements: [EventStream.Element] = []
        if gap > 0 { elements.append(.gap(gap)) }
        if let resumption { elements.append(.resumed(resumption)) }
        return elements
    }
}

extension EventRemark {
    /// What an element says, unless it is an event.
    init?(_ element: EventStream.Element) {
        switch element {
        case .event: return nil
        case .gap(let count): self.init(gap: count)
        case .resumed(let resumption): self.init(resumption: resumption)
        }
    }
}
