internal import JSONWire
internal import QMP

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

extension QMPEvent {
    /// An event that happens now.
    init(fake name: String, data: JSONObject?) {
        self.init(name: name, timestamp: .now, rawData: data.map { JSONValue.object($0).jsonBytes() })
    }
}

extension QMPEvent.Timestamp {
    /// The present time by the host's clock.
    static var now: QMPEvent.Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return QMPEvent.Timestamp(seconds: Int64(time.tv_sec), microseconds: Int64(time.tv_nsec / 1000))
    }
}

extension QMPEvent {
    /// A typed event that happens now.
    init<Event: QAPIEvent>(fake event: Event) {
        let data = event.jsonBytes()
        self.init(name: Event.name, timestamp: .now, rawData: data == Array("{}".utf8) ? nil : data)
    }
}
