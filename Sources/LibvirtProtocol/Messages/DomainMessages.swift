/// Which domains to list.
package struct ListDomainsArguments: XDREncodable, Sendable {
    /// 1 for those that run, 2 for those that do not, 0 for all.
    package var flags: UInt32

    package init(flags: UInt32) { self.flags = flags }

    package func write(to writer: inout XDRWriter) {
        writer.writeInteger(Int32(1))  // The domains, and not only their number.
        writer.write(flags)
    }
}

package struct ListDomainsResponse: XDRDecodable, Sendable {
    package var domains: [RemoteDomain]

    package init(from reader: inout XDRReader) throws(XDRError) {
        domains = try reader.read()
        _ = try reader.readInteger(UInt32.self)  // Their number once more.
    }
}

/// A domain and flags, which most procedures take.
package struct DomainArguments: XDREncodable, Sendable {
    package var domain: RemoteDomain
    package var flags: UInt32

    package init(domain: RemoteDomain, flags: UInt32 = 0) {
        self.domain = domain
        self.flags = flags
    }

    package func write(to writer: inout XDRWriter) {
        writer.write(domain)
        writer.write(flags)
    }
}

/// What a domain does, and why.
package struct DomainState: XDRDecodable, Hashable, Sendable {
    /// 1 runs, 3 is paused, 5 is off.
    package var state: Int32
    package var reason: Int32

    package init(state: Int32, reason: Int32) {
        self.state = state
        self.reason = reason
    }

    package init(from reader: inout XDRReader) throws(XDRError) {
        state = try reader.read()
        reason = try reader.read()
    }
}

/// Which picture to take.
package struct ScreenshotArguments: XDREncodable, Sendable {
    package var domain: RemoteDomain
    package var screen: UInt32

    package init(domain: RemoteDomain, screen: UInt32 = 0) {
        self.domain = domain
        self.screen = screen
    }

    package func write(to writer: inout XDRWriter) {
        writer.write(domain)
        writer.write(screen)
        writer.writeInteger(UInt32(0))
    }
}

/// Which figures to tell, of which domains.
package struct DomainStatisticsArguments: XDREncodable, Sendable {
    /// Empty for all.
    package var domains: [RemoteDomain]
    /// A sum of 1 state, 2 CPU, 4 balloon, 8 virtual CPUs, 16 interfaces, 32 block devices; 0 for all there is.
    package var figures: UInt32

    package init(domains: [RemoteDomain], figures: UInt32) {
        self.domains = domains
        self.figures = figures
    }

    package func write(to writer: inout XDRWriter) {
        writer.write(domains)
        writer.write(figures)
        writer.writeInteger(UInt32(0))
    }
}

package struct DomainStatistics: XDRDecodable, Hashable, Sendable {
    package var domain: RemoteDomain
    package var parameters: [TypedParameter]

    package init(from reader: inout XDRReader) throws(XDRError) {
        domain = try reader.read()
        parameters = try reader.read()
    }
}
