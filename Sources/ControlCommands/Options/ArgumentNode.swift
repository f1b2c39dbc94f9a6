internal import JSONWire

/// The arguments while they are gathered: unlike a finished object, it knows what was given as a whole.
struct ArgumentNode {
    /// Far more than any command takes, and far less than what the stack does.
    static let maximumDepth = 64

    private enum Member {
        case value(JSONValue)
        case node(ArgumentNode)
    }

    private var members: [(key: String, member: Member)] = []

    var object: JSONObject {
        var object: JSONObject = [:]
        for (key, member) in members {
            switch member {
            case .value(let value): object[key] = value
            case .node(let node): object[key] = .object(node.object)
            }
        }
        return object
    }

    /// Puts a value where the path leads; false when something is there already, or on the way.
    mutating func insert(_ value: JSONValue, at path: ArraySlice<String>) -> Bool {
        guard let key = path.first else { return false }
        let rest = path.dropFirst()
        let index = members.firstIndex { $0.key == key }
        if rest.isEmpty {
            guard index == nil else { return false }
            members.append((key, .value(value)))
            return true
        }
        guard let index else {
            var node = ArgumentNode()
            guard node.insert(value, at: rest) else { return false }
            members.append((key, .node(node)))
            return true
        }
        guard case .node(var node) = members[index].member, node.insert(value, at: rest) else { return false }
        members[index].member = .node(node)
        return true
    }
}
