// Made by 'qapi-codegen generate' from the module 'machine-common' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

internal import JSONWire

/// The enum `S390CpuEntitlement`. Since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine-common.S390CpuEntitlement)
public struct S390CpuEntitlement: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `auto`.
    public static var auto: S390CpuEntitlement { S390CpuEntitlement(rawValue: "auto") }
    /// `low`.
    public static var low: S390CpuEntitlement { S390CpuEntitlement(rawValue: "low") }
    /// `medium`.
    public static var medium: S390CpuEntitlement { S390CpuEntitlement(rawValue: "medium") }
    /// `high`.
    public static var high: S390CpuEntitlement { S390CpuEntitlement(rawValue: "high") }
}
