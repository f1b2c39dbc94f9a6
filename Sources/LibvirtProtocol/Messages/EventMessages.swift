/// A wish for one kind of events of libvirt's own.
package struct EventRegistration: XDREncodable, Sendable {
    /// 0 for the lifecycle.
    package var event: Int32
    /// `nil` for all.
    package var domain: RemoteDomain?

    package init(event: Int32, domain: RemoteDomain? = nil) {
        self.event = event
        self.domain = domain
    }

    package func write(to writer: inout XDRWriter) {
        writer.write(event)
        writer.write(domain)
    }
}

/// A wish for all events of QEMU's monitor.
package struct MonitorEventRegistration: XDREncodable, Sendable {
    /// `nil` for all.
    package var domain: RemoteDomain?

    package init(domain: RemoteDomain? = nil) { self.domain = domain }

    package func write(to writer: inout XDRWriter) {
        writer.write(domain)
        writer.write(String?.none)  // Events of any name.
        writer.writeInteger(UInt32(0))
    }
}

/// A machine started, stopped, was paused…
package struct LifecycleEvent: XDRDecodable, Hashable, Sendable {
    package var domain: RemoteDomain
    /// 0 defined, 1 undefined, 2 started, 3 suspended, 4 resumed, 5 stopped, 6 shut down, 7 suspended by the guest,
    /// 8 crashed.
    package var event: Int32
    /// Why, by numbers that depend on the event.
    package var detail: Int32

    package init(domain: RemoteDomain, event: Int32, detail: Int32) {
        self.domain = domain
        self.event = event
        self.detail = detail
    }

    package init(from reader: inout XDRReader) throws(XDRError) {
        _ = try reader.readInteger(Int32.self)  // The registration, of which there is one.
        domain = try reader.read()
        event = try reader.read()
        detail = try reader.read()
    }
}

/// An event of QEMU's monitor.
package struct MonitorEvent: XDRDecodable, Hashable, Sendable {
    package var domain: RemoteDomain
    package var name: String
    /// Since 1970, by the host's clock.
    package var seconds: Int64
    package var microseconds: UInt32
    /// JSON; `nil` when the event has no data.
    package var details: XDRText?

    package init(domain: RemoteDomain, name: String, seconds: Int64, microseconds: UInt32, details: XDRText?) {
        self.domain = domain
        self.name = name
        self.seconds = seconds
        self.microseconds = microseconds
        self.details = details
    }

    package init(from reader: inout XDRReader) throws(XDRError) {
        _ = try reader.readInteger(Int32.self)  // The registration, of which there is one.
        domain = try reader.read()
        name = try reader.read()
        seconds = try reader.read()
        microseconds = try reader.read()
        details = try reader.read()
    }
}
