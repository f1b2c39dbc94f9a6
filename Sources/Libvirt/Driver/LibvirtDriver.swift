public import QEMU
public import QMP

/// The machines of a libvirt daemon.
///
/// ```swift
/// let hypervisor = Hypervisor(LibvirtDriver(try LibvirtURI(parsing: "qemu+tls://node-7/system")))
/// for await report in try await hypervisor.survey({ try await $0.status() }) {
///     print(report.machine.name, report.result)
/// }
/// ```
/// It opens a connection when it first needs one, which all its monitors share, and another when that one has been lost.
public actor LibvirtDriver: Driver {
    private typealias Opening = Task<Result<LibvirtConnection, LibvirtError>, Never>

    /// Where the daemon is.
    public nonisolated let uri: LibvirtURI
    private let configuration: LibvirtConnection.Configuration
    private var opening: Opening?
    private(set) var isClosed = false

    /// Creates a driver; nothing is opened yet.
    ///
    /// - Parameters:
    ///   - uri: Where the daemon is.
    ///   - configuration: Deadlines, credentials and choices of the connection.
    public init(
        _ uri: LibvirtURI,
        configuration: LibvirtConnection.Configuration = LibvirtConnection.Configuration()
    ) {
        self.uri = uri
        self.configuration = configuration
    }

    /// The connection to the daemon, opened when there is none, or none any more.
    ///
    /// All who need it meanwhile wait for the same. If the task of one of them is cancelled, the others try again.
    /// - Throws: `LibvirtError`: no connection comes about; `closed` after ``close()``.
    public func connection() async throws(LibvirtError) -> LibvirtConnection {
        while true {
            guard !isClosed else { throw LibvirtError(.closed, "the driver for \(uri) was closed") }
            let opening = opening ?? open()
            self.opening = opening
            let result = await withTaskCancellationHandler {
                await opening.value
            } onCancel: {
                opening.cancel()
            }
            if case .success(let connection) = result, await connection.isOpen { return connection }
            // Another may have begun anew meanwhile.
            if self.opening == opening { self.opening = nil }
            if case .failure(let error) = result, error.code != .cancelled || Task.isCancelled { throw error }
        }
    }

    private func open() -> Opening {
        let connection = LibvirtConnection(uri, configuration: configuration)
        return Opening {
            do throws(LibvirtError) {
                try await connection.open()
                return .success(connection)
            } catch {
                return .failure(error)
            }
        }
    }

    /// Closes the connection, and with it the monitors of its machines.
    public func close() async {
        isClosed = true
        let opening = opening
        self.opening = nil
        opening?.cancel()
        if case .success(let connection)? = await opening?.value { await connection.close() }
    }

    /// The machines that the daemon knows, by name, with what they do. One that is off has an obstacle that says so.
    public func machines() async throws(QMPError) -> [MachineReference] {
        do throws(LibvirtError) {
            return try await connection().machines()
        } catch {
            throw QMPError(error)
        }
    }

    /// A monitor of a machine, known by its UUID if the reference has one.
    public func monitor(for machine: MachineReference) async throws(QMPError) -> any Monitor {
        do throws(LibvirtError) {
            return LibvirtMonitor(try await connection(), machine.uuid.map { .uuid($0) } ?? .name(machine.name))
        } catch {
            throw QMPError(error)
        }
    }
}
