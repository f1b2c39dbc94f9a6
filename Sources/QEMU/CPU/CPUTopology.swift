/// Where a CPU sits. A number is `nil` where this machine, or this QEMU, does not tell that level.
public struct CPUTopology: Sendable, Hashable {
    /// The NUMA node (`node-id`).
    public let node: Int?
    /// The drawer, on s390x. Since QEMU 8.2.
    public let drawer: Int?
    /// The book, on s390x. Since QEMU 8.2.
    public let book: Int?
    /// The socket.
    public let socket: Int?
    /// The die in the socket.
    public let die: Int?
    /// The cluster in the die. Since QEMU 7.1.
    public let cluster: Int?
    /// The module in the cluster. Since QEMU 9.1.
    public let module: Int?
    /// The core.
    public let core: Int?
    /// The thread in the core.
    public let thread: Int?

    init(_ properties: CpuInstanceProperties) {
        node = properties.nodeID
        drawer = properties.drawerID
        book = properties.bookID
        socket = properties.socketID
        die = properties.dieID
        cluster = properties.clusterID
        module = properties.moduleID
        core = properties.coreID
        thread = properties.threadID
    }
}

extension CPUTopology: Comparable {
    /// Orders as QEMU numbers CPUs: by drawer, book, socket, die and so on. The NUMA node plays a part only where nothing
    /// else differs.
    public static func < (left: CPUTopology, right: CPUTopology) -> Bool {
        left.numbers.lexicographicallyPrecedes(right.numbers)
    }

    private var numbers: [Int] {
        [drawer, book, socket, die, cluster, module, core, thread, node].map { $0 ?? -1 }
    }
}
