// Made by 'qapi-codegen generate' from the module 'golden-words' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

internal import JSONWire
public import QAPI

/// The enum `FactsValues`. Since QEMU 8.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-golden-words.FactsValues)
public struct FactsValues: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `plain`.
    public static var plain: FactsValues { FactsValues(rawValue: "plain") }
    /// `since`. Since QEMU 9.0.
    public static var since: FactsValues { FactsValues(rawValue: "since") }
    /// `until`. Until QEMU 9.0.
    public static var until: FactsValues { FactsValues(rawValue: "until") }
    /// `deprecated`. Deprecated since QEMU 9.0.
    public static var deprecated: FactsValues { FactsValues(rawValue: "deprecated") }
    /// `unstable`. Unstable: it may change or vanish without notice.
    public static var unstable: FactsValues { FactsValues(rawValue: "unstable") }
    /// `marked`. Feature `dynamic` since QEMU 8.1.
    public static var marked: FactsValues { FactsValues(rawValue: "marked") }
    /// `conditional`. Only where QEMU is built with `CONFIG_ONE`.
    public static var conditional: FactsValues { FactsValues(rawValue: "conditional") }
}

/// The enum `Words`. Since QEMU 8.0 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-golden-words.Words)
public struct Words: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `none`.
    public static var noneValue: Words { Words(rawValue: "none") }
    /// `other`.
    public static var otherValue: Words { Words(rawValue: "other") }
    /// `in`.
    public static var `in`: Words { Words(rawValue: "in") }
    /// `default`.
    public static var `default`: Words { Words(rawValue: "default") }
    /// `protocol`.
    public static var `protocol`: Words { Words(rawValue: "protocol") }
    /// `self`.
    public static var selfValue: Words { Words(rawValue: "self") }
    /// `init`.
    public static var initValue: Words { Words(rawValue: "init") }
    /// `nil`.
    public static var `nil`: Words { Words(rawValue: "nil") }
    /// `2_5`.
    public static var _2_5: Words { Words(rawValue: "2_5") }
    /// `10`.
    public static var _10: Words { Words(rawValue: "10") }
    /// `x-try`.
    public static var xTry: Words { Words(rawValue: "x-try") }
    /// `UPPER-value`.
    public static var upperValue: Words { Words(rawValue: "UPPER-value") }
    /// `base.name`.
    public static var baseName: Words { Words(rawValue: "base.name") }
    /// `job-id`.
    public static var jobID: Words { Words(rawValue: "job-id") }
    /// `raw`.
    public static var raw: Words { Words(rawValue: "raw") }
    /// `description`.
    public static var description: Words { Words(rawValue: "description") }
}
