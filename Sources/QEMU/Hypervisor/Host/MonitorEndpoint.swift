/// Where a QEMU has a monitor, as its command line says.
enum MonitorEndpoint: Sendable, Hashable {
    /// A socket's file; the path may be relative to QEMU's working folder.
    case unix(path: String)
    case tcp(host: String, port: Int)
    /// With TLS.
    case tls(host: String, port: Int)
    /// A socket that QEMU was started with, by its number there.
    case descriptor(Int)
    /// Nothing that one can connect to, for this reason.
    case unreachable(String)

    /// Reads the value of `-qmp`, for example `unix:/run/m.qmp,server=on`.
    ///
    /// - Parameter devices: The character devices of `-chardev`, by their ids.
    init(parsing text: String, devices: [String: OptionString]) {
        let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) ?? text.endIndex
        let rest = colon == text.endIndex ? "" : String(text[text.utf8.index(after: colon)...])
        switch text[..<colon] {
        case "unix": self.init(socket: OptionString(rest, first: "path"))
        case "tcp", "telnet": self.init(hostAndPort: rest)
        case "chardev": self.init(device: rest, devices: devices)
        default: self = .unreachable("its monitor is on \(OptionString(text, first: "kind")["kind"] ?? "nothing")")
        }
    }

    /// The character device with an id.
    init(device id: String, devices: [String: OptionString]) {
        guard let device = devices[id] else {
            self = .unreachable("its monitor is on the device \"\(id)\", which its command line does not describe")
            return
        }
        if device["backend"] == "socket" {
            self.init(socket: device)
        } else {
            self = .unreachable("its monitor is on \(device["backend"] ?? "nothing")")
        }
    }

    /// Reads `HOST:PORT,server=on`.
    private init(hostAndPort text: String) {
        let end = text.utf8.firstIndex(of: UInt8(ascii: ",")) ?? text.endIndex
        var options = OptionString(String(text[end...]))
        let place = text[..<end]
        let colon = place.utf8.lastIndex(of: UInt8(ascii: ":")) ?? place.endIndex
        options["host"] = String(place[..<colon])
        options["port"] = String(place[colon...].dropFirst())
        self.init(socket: options)
    }

    private init(socket options: OptionString) {
        if let obstacle = Self.obstacle(to: options) {
            self = .unreachable(obstacle)
        } else if let number = options["fd"].flatMap({ Int($0) }) {
            self = .descriptor(number)
        } else if let path = options["path"], !path.isEmpty {
            self = .unix(path: path)
        } else if let port = options["port"].flatMap({ Int($0) }), (1...65535).contains(port) {
            let host = Self.host(options["host"] ?? "")
            self = options["tls-creds"] == nil ? .tcp(host: host, port: port) : .tls(host: host, port: port)
        } else {
            self = .unreachable("its monitor is on a socket whose address its command line does not tell")
        }
    }

    private static func obstacle(to options: OptionString) -> String? {
        if !options.isOn("server") { return "its monitor connects by itself and awaits nobody" }
        if options.isOn("websocket") { return "its monitor speaks WebSocket" }
        // QEMU takes it with a socket that it was started with, but who knows where that leads?
        if options["tls-creds"] != nil, options["port"] == nil { return "its monitor speaks TLS" }
        if options.isOn("abstract") { return "its monitor is on an abstract socket, which has no file" }
        // QEMU takes the first port that is free.
        if options["to"] != nil { return "its monitor is on a port that its command line does not tell" }
        return nil
    }

    /// Where to reach a server that listens on this address.
    private static func host(_ address: String) -> String {
        var host = address[...]
        if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
        return ["", "0.0.0.0", "::", "*"].contains(host) ? "localhost" : String(host)
    }
}
