package import JSONWire

/// Hides secrets in the arguments of commands before they are logged or recorded.
///
/// A value is hidden by where it stands, whatever it is; names and structure stay. It errs on the side of hiding.
package enum Redaction {
    /// What stands in the place of a hidden value.
    package static let hidden = "<hidden>"

    /// The arguments of a command with its secrets hidden; `nil` when it has none.
    ///
    /// - Parameters:
    ///   - command: The QMP name.
    ///   - arguments: The arguments as JSON text. Text that is not one object is hidden as a whole.
    package static func redact(command: String, arguments: [UInt8]?) -> JSONObject? {
        guard let arguments else { return nil }
        // Why text cannot be read does not matter here: it is hidden as a whole.
        guard case .object(let object) = try? JSONValue(json: arguments) else { return ["unreadable": .string(hidden)] }
        return redact(object, of: Rule(command, object), depth: 0)
    }

    // MARK: Rules

    /// What is secret in one command besides what its name gives away.
    private enum Rule {
        /// Every value: text that a person or a program types.
        case all
        /// These members, at any depth.
        case members(Set<String>)

        init(_ command: String, _ arguments: JSONObject) {
            switch command {
            case "human-monitor-command", "set_password", "expire_password", "change-vnc-password", "send-key",
                "input-send-event", "guest-set-user-password":
                self = .all
            case "object-add" where arguments["qom-type"]?.string?.hasPrefix("secret") == true:
                self = .members(["data"])
            case "qom-set":
                let property = arguments["property"]?.string ?? ""
                self = .members(property == "data" || isSecret(property) ? ["value"] : [])
            case "ringbuf-write": self = .members(["data"])
            case "guest-exec": self = .members(["arg", "env", "input-data"])
            case "guest-file-write": self = .members(["buf-b64"])
            default: self = .members([])
            }
        }

        func hides(_ name: String) -> Bool {
            switch self {
            case .all: true
            case .members(let names): names.contains(name) || Redaction.isSecret(name)
            }
        }
    }

    /// Whether a member of this name holds a secret in any command.
    private static func isSecret(_ name: String) -> Bool {
        let name = name.lowercased()
        // The name of an object that holds the secret, which is none itself.
        if name.hasSuffix("-secret") { return false }
        if ["key", "keys", "secret", "cookie", "token"].contains(name) { return true }
        return ["password", "passwd", "passphrase", "private-key"].contains { name.contains($0) }
    }

    // MARK: Values

    /// Deeper values are hidden as a whole: no command has any, and the stack is not the input's to use up.
    private static let maximumDepth = 64

    private static func redact(_ object: JSONObject, of rule: Rule, depth: Int) -> JSONObject {
        JSONObject(
            object.map { name, value in
                (name, rule.hides(name) ? .string(hidden) : redact(value, of: rule, depth: depth + 1))
            }
        )
    }

    private static func redact(_ value: JSONValue, of rule: Rule, depth: Int) -> JSONValue {
        switch value {
        case .object where depth >= maximumDepth, .array where depth >= maximumDepth: .string(hidden)
        case .object(let object): .object(redact(object, of: rule, depth: depth))
        case .array(let array): .array(array.map { redact($0, of: rule, depth: depth + 1) })
        case .string(let text) where mayHoldPassword(text): .string(hidden)
        case .null, .bool, .integer, .unsigned, .double, .string: value
        }
    }

    /// Names of images may describe how to open them, as `json:{…}`, as options with a key, or as an address with user and
    /// password.
    private static func mayHoldPassword(_ text: String) -> Bool {
        if text.hasPrefix("json:") || text.contains(":key=") { return true }
        let parts = text.split(separator: "://", maxSplits: 1)
        return parts.count == 2 && parts[1].contains("@")
    }
}
