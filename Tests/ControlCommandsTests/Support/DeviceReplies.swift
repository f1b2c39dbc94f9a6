import JSONWire
import QMP
import QMPTesting

/// What QEMU may tell of devices that were added.
enum DeviceReplies {
    private static let named = #"[{"name": "type", "type": "string"}, {"name": "net0", "type": "child<e1000e>"}]"#
    private static let anonymous = #"[{"name": "device[0]", "type": "child<usb-tablet>"}]"#

    /// A machine whose guest gives each device up at once.
    ///
    /// - Parameter others: Answers other than usual; `nil` for the usual one.
    static func monitor(_ others: @escaping @Sendable (FakeRequest) -> FakeAnswer? = { _ in nil }) -> ScriptedMonitor {
        ScriptedMonitor { request in
            if let answer = others(request) { return answer }
            switch request.name {
            case "qom-list":
                let isNamed = request.arguments["path"] == "/machine/peripheral"
                return .return(text: Array((isNamed ? named : anonymous).utf8))
            case "device_add": return .return([:])
            case "device_del":
                let id = request.arguments["id"]?.string ?? ""
                let data: JSONObject = ["device": .string(id), "path": .string("/machine/peripheral/\(id)")]
                return .return([:]) + .event("DEVICE_DELETED", data: data)
            // It leaves the check to itself.
            case "query-qmp-schema": return .error(.genericError, "no")
            default: return .standard
            }
        }
    }
}
