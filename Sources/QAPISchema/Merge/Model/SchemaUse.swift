/// Which way the values of a type go.
package struct SchemaUse: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// In the arguments of a command.
    package static let sent = SchemaUse(rawValue: 1 << 0)
    /// In what a command returns, or an event tells.
    package static let received = SchemaUse(rawValue: 1 << 1)
}
