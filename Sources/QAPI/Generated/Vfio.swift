// Made by 'qapi-codegen generate' from the module 'vfio' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The event `VFIO_MIGRATION`. Since QEMU 9.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-vfio.VFIO_MIGRATION)
public struct VfioMigrationEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "VFIO_MIGRATION" }
    /// `device-id`: `str`.
    public var deviceID: String
    /// `qom-path`: `str`.
    public var qomPath: String
    /// `device-state`: `QapiVfioMigrationState`.
    public var deviceState: QapiVfioMigrationState

    /// Creates a value.
    public init(deviceID: String, qomPath: String, deviceState: QapiVfioMigrationState) {
        self.deviceID = deviceID
        self.qomPath = qomPath
        self.deviceState = deviceState
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var deviceID: String?
        var qomPath: String?
        var deviceState: QapiVfioMigrationState?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "device-id": deviceID = try String(from: &reader)
            case "qom-path": qomPath = try String(from: &reader)
            case "device-state": deviceState = try QapiVfioMigrationState(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let deviceID else { throw .missingMember("device-id", at: objectStart) }
        guard let qomPath else { throw .missingMember("qom-path", at: objectStart) }
        guard let deviceState else { throw .missingMember("device-state", at: objectStart) }
        self.init(deviceID: deviceID, qomPath: qomPath, deviceState: deviceState)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("device-id", deviceID)
        writer.member("qom-path", qomPath)
        writer.member("device-state", deviceState)
    }
}

/// The enum `QapiVfioMigrationState`. Since QEMU 9.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-vfio.QapiVfioMigrationState)
public struct QapiVfioMigrationState: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `stop`.
    public static var stop: QapiVfioMigrationState { QapiVfioMigrationState(rawValue: "stop") }
    /// `running`.
    public static var running: QapiVfioMigrationState { QapiVfioMigrationState(rawValue: "running") }
    /// `stop-copy`.
    public static var stopCopy: QapiVfioMigrationState { QapiVfioMigrationState(rawValue: "stop-copy") }
    /// `resuming`.
    public static var resuming: QapiVfioMigrationState { QapiVfioMigrationState(rawValue: "resuming") }
    /// `running-p2p`.
    public static var runningP2p: QapiVfioMigrationState { QapiVfioMigrationState(rawValue: "running-p2p") }
    /// `pre-copy`.
    public static var preCopy: QapiVfioMigrationState { QapiVfioMigrationState(rawValue: "pre-copy") }
    /// `pre-copy-p2p`.
    public static var preCopyP2p: QapiVfioMigrationState { QapiVfioMigrationState(rawValue: "pre-copy-p2p") }
    /// `pre-copy-p2p-prepare`. Since QEMU 11.0.
    public static var preCopyP2pPrepare: QapiVfioMigrationState {
        QapiVfioMigrationState(rawValue: "pre-copy-p2p-prepare")
    }
}
