internal import Libvirt
internal import QMP

/// Where a machine is, or all machines of a host are.
enum MachineAddress: Sendable, Hashable {
    /// QEMU's own monitor.
    case monitor(MonitorAddress)
    /// A libvirt daemon, and which of its machines is meant: by name, UUID or number, where one is.
    case libvirt(LibvirtURI, domain: String?)
}

extension MachineAddress {
    private static let schemesOfMonitors: Set = ["unix", "tcp", "tls", "fd", "listen"]

    /// Reads an address as people write it.
    ///
    /// - Parameters:
    ///   - text: A monitor's address, or a libvirt URI.
    ///   - domain: What `--domain` says.
    /// - Throws: ``Failure/usage(_:)``, also for a domain where none can be chosen.
    init(parsing text: String, domain: String? = nil) throws(Failure) {
        if Self.isURI(text) {
            self = .libvirt(try Self.daemon(text), domain: domain)
        } else {
            self = .monitor(try Self.monitor(text))
            guard domain == nil else { throw .domainOfMonitor }
        }
    }

    /// The same, where one of a daemon's machines is meant if it is a daemon's.
    func choosing(_ domain: String?) -> MachineAddress {
        if case .libvirt(let uri, _) = self { .libvirt(uri, domain: domain) } else { self }
    }

    private static func daemon(_ text: String) throws(Failure) -> LibvirtURI {
        do {
            return try LibvirtURI(parsing: text)
        } catch {
            throw .usage(error.message)
        }
    }

    private static func monitor(_ text: String) throws(Failure) -> MonitorAddress {
        do {
            return try MonitorAddress(parsing: text)
        } catch {
            throw .usage(error.message)
        }
    }

    private static func isURI(_ text: String) -> Bool {
        guard let end = text.firstRange(of: "://")?.lowerBound else { return false }
        let scheme = text[..<end]
        let isScheme = scheme.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "+") }
        return isScheme && !scheme.isEmpty && !schemesOfMonitors.contains(String(scheme))
    }
}

extension Failure {
    /// Nothing that `--domain` could choose from is given.
    static let domainOfMonitor = Failure.usage(
        "--domain is for libvirt addresses (qemu:///system): a monitor has one machine"
    )
}
