/// How strict a schema is about the style of names.
package enum NamingStyle: String, Sendable, Hashable, CaseIterable {
    /// As in QEMU 6.0 and later: `command-and-member`, `EVENT`, `TypeName`, and pragmas for the exceptions.
    case strict
    /// As in QEMU 5.2: all definitions may be named in any style; their members without upper case, with exceptions.
    case relaxed
}
