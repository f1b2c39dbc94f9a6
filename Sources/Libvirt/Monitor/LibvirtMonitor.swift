internal import LibvirtProtocol
public import QMP
internal import Synchronization

/// A monitor of one machine through a libvirt daemon.
///
/// ```swift
/// let monitor = LibvirtMonitor(connection, .name("web-1"))
/// try await monitor.connect()
/// print(try await monitor.queryStatus().status)
/// ```
/// Any number of monitors share a connection, which must be open, and which none of them closes. A monitor serves one run
/// of its machine: when that ends, so does the monitor, as one on QEMU's own socket would.
///
/// What is different from QEMU's own socket:
/// - Commands that are sent together may overtake each other, so several run one after the other.
/// - Nothing runs out of band.
/// - Descriptors travel only where the daemon is on a unix socket, and nobody had to authenticate there.
/// - The greeting is made of `query-version`, which is asked when somebody wants to know.
/// - libvirt marks the machine as tainted by commands of others, and may undo or misjudge what they change.
public final class LibvirtMonitor: Monitor, ShutdownWitness {
    /// Each command in work can be given up when the machine ends.
    typealias Work = Task<Result<XDRText, LibvirtError>, Never>

    enum Phase {
        case idle
        case connecting
        case connected(RemoteDomain)
        /// Over, for this reason.
        case ended(QMPError)
    }

    struct State {
        var phase = Phase.idle
        var greeting: QMPGreeting?
        var account = ShutdownAccount()
        var schema: LiveSchema?
        var observation: DomainObservation?
        var work: [UInt64: Work] = [:]
        var nextKey: UInt64 = 0
    }

    /// The way to the daemon.
    public let connection: LibvirtConnection
    /// Which machine it is.
    public let domain: LibvirtDomainName
    let router = EventRouter()
    let state = Mutex(State())

    /// Creates a monitor; nothing is asked before ``connect()``.
    ///
    /// - Parameters:
    ///   - connection: The way to the daemon, open when ``connect()`` is called.
    ///   - domain: Which machine.
    public init(_ connection: LibvirtConnection, _ domain: LibvirtDomainName) {
        self.connection = connection
        self.domain = domain
    }

    deinit {
        router.finish(throwing: QMPError(.closed, "nobody holds the monitor any more"))
    }

    /// What QEMU says about itself, made of its answer to `query-version`, which it is asked once; `nil` before
    /// ``connect()``, and when it does not answer. It offers no capabilities.
    public var greeting: QMPGreeting? {
        get async {
            let (known, isConnected) = state.withLock { state in
                if case .connected = state.phase { (state.greeting, true) } else { (state.greeting, false) }
            }
            guard known == nil, isConnected else { return known }
            // Whatever keeps it from answering is told to whoever asks for more than this.
            guard let version: QEMUVersion = try? await run(QMPCommand("query-version")).decode() else { return nil }
            let greeting = QMPGreeting(version: version, capabilities: [])
            state.withLock { $0.greeting = greeting }
            return greeting
        }
    }

    /// What QEMU told about the end of its machine.
    package var account: ShutdownAccount {
        get async { state.withLock { $0.account } }
    }

    /// Subscribes to events. The subscription stands when this returns: no later event is missed.
    ///
    /// It ends with this run of the machine.
    public func events(named names: Set<String>?, buffering: EventBuffering) async -> EventStream {
        router.subscribe(named: names, buffering: buffering)
    }

    /// What this QEMU has. It is asked once.
    public func schema(timeout: QMPTimeout) async throws(QMPError) -> LiveSchema {
        if let schema = state.withLock({ $0.schema }) { return schema }
        let schema: LiveSchema = try await run(QMPCommand("query-qmp-schema", timeout: timeout)).decode()
        state.withLock { $0.schema = schema }
        return schema
    }
}
