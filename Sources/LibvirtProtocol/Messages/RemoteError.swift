/// Why a daemon refused something.
package struct RemoteError: Hashable, Sendable {
    package var code: Int32
    /// Which part of libvirt refuses.
    package var domain: Int32
    package var message: String?
    /// 1 for a warning, 2 for an error.
    package var level: Int32

    package init(code: Int32, domain: Int32, message: String?, level: Int32) {
        self.code = code
        self.domain = domain
        self.message = message
        self.level = level
    }
}

extension RemoteError: XDRDecodable {
    /// What follows the level repeats parts of the message, and is left unread.
    package init(from reader: inout XDRReader) throws(XDRError) {
        code = try reader.read()
        domain = try reader.read()
        message = try reader.read()
        level = try reader.read()
    }
}
