internal import JSONWire
internal import QMP

/// One reply, before it is bound to a request.
struct FakeReply: Sendable, Hashable {
    /// What it says.
    enum Content: Sendable, Hashable {
        case value(JSONValue)
        /// The JSON text of the value, to be passed on byte for byte.
        case text([UInt8])
        case refusal(QMPError.Refusal)
    }

    /// The member `id`.
    enum Identity: Sendable, Hashable {
        /// As in the request.
        case same
        case absent
        case other(JSONValue)
    }

    var content: Content
    var identity: Identity

    init(_ content: Content, identity: Identity = .same) {
        self.content = content
        self.identity = identity
    }

    /// The `id` to send in answer to a request with this one.
    func id(for requested: JSONValue?) -> JSONValue? {
        switch identity {
        case .same: requested
        case .absent: nil
        case .other(let id): id
        }
    }
}
