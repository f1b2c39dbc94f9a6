/// What a QEMU's command line tells, of whatever it may consist.
struct QEMUCommandLine: Sendable, Hashable {
    private(set) var guestName: String?
    private(set) var uuid: String?
    private(set) var machineType: String?
    /// The monitors for programs, in the order in which they are described.
    let monitors: [MonitorEndpoint]
    /// Whether QEMU left the folder that it was started in (`-daemonize`).
    private(set) var leavesFolder = false
    /// Whether more is told in a file (`-readconfig`).
    private(set) var readsFile = false

    /// - Parameter arguments: The words of the command line, the first of which names the program.
    init(_ arguments: [String]) {
        var wanted: [Wanted] = []
        var devices: [String: OptionString] = [:]
        var rest = arguments.dropFirst()
        while let option = rest.popFirst().flatMap(Self.option) {
            if option == "daemonize" { leavesFolder = true }
            guard Self.withValue.contains(option), let value = rest.popFirst() else { continue }
            switch option {
            case "name": guestName = OptionString(value, first: "guest")["guest"] ?? guestName
            case "uuid": uuid = value
            case "machine", "M": machineType = OptionString(value, first: "type")["type"] ?? machineType
            case "readconfig": readsFile = true
            case "chardev":
                let device = OptionString(value, first: "backend")
                if let id = device["id"] { devices[id] = device }
            case "mon":
                let monitor = OptionString(value, first: "chardev")
                if monitor["mode"] == "control", let id = monitor["chardev"] { wanted.append(.device(id)) }
            case _ where value == "none": break
            default: wanted.append(.text(value))
            }
        }
        // A device may be described after the monitor that uses it.
        monitors = wanted.map { monitor in
            switch monitor {
            case .device(let id): MonitorEndpoint(device: id, devices: devices)
            case .text(let text): MonitorEndpoint(parsing: text, devices: devices)
            }
        }
    }

    private enum Wanted {
        case device(String)
        case text(String)
    }

    private static let withValue: Set = [
        "M", "chardev", "machine", "mon", "name", "qmp", "qmp-pretty", "readconfig", "uuid",
    ]

    /// The name of an option, which begins with one dash or two; empty for a word that is none.
    private static func option(_ word: String) -> String {
        guard word.hasPrefix("-") else { return "" }
        return String(word.dropFirst(word.hasPrefix("--") ? 2 : 1))
    }
}
