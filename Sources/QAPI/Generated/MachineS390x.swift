// Made by 'qapi-codegen generate' from the module 'machine-s390x' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The command `query-s390x-cpu-polarization`. Since QEMU 8.2. Unstable: it may change or vanish without notice.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine-s390x.query-s390x-cpu-polarization)
public struct QueryS390xCpuPolarizationCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = CpuPolarizationInfo
    /// The name on the wire.
    public static var name: String { "query-s390x-cpu-polarization" }

    /// Creates a value.
    public init() {}

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        try reader.beginObject()
        while let _ = try reader.nextKey() {
            try reader.skipValue()
        }
        self.init()
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {}
}

/// The command `set-cpu-topology`. Since QEMU 8.2. Unstable: it may change or vanish without notice.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine-s390x.set-cpu-topology)
public struct SetCpuTopologyCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "set-cpu-topology" }
    /// `core-id`: `uint16`.
    public var coreID: UInt16
    /// `socket-id`: `uint16`.
    public var socketID: UInt16?
    /// `book-id`: `uint16`.
    public var bookID: UInt16?
    /// `drawer-id`: `uint16`.
    public var drawerID: UInt16?
    /// `entitlement`: `S390CpuEntitlement`.
    public var entitlement: S390CpuEntitlement?
    /// `dedicated`: `bool`.
    public var dedicated: Bool?

    /// Creates a value.
    public init(
        coreID: UInt16,
        socketID: UInt16? = nil,
        bookID: UInt16? = nil,
        drawerID: UInt16? = nil,
        entitlement: S390CpuEntitlement? = nil,
        dedicated: Bool? = nil
    ) {
        self.coreID = coreID
        self.socketID = socketID
        self.bookID = bookID
        self.drawerID = drawerID
        self.entitlement = entitlement
        self.dedicated = dedicated
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var coreID: UInt16?
        var socketID: UInt16?
        var bookID: UInt16?
        var drawerID: UInt16?
        var entitlement: S390CpuEntitlement?
        var dedicated: Bool?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "core-id": coreID = try UInt16(from: &reader)
            case "socket-id": socketID = try UInt16(from: &reader)
            case "book-id": bookID = try UInt16(from: &reader)
            case "drawer-id": drawerID = try UInt16(from: &reader)
            case "entitlement": entitlement = try S390CpuEntitlement(from: &reader)
            case "dedicated": dedicated = try Bool(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let coreID else { throw .missingMember("core-id", at: objectStart) }
        self.init(
            coreID: coreID,
            socketID: socketID,
            bookID: bookID,
            drawerID: drawerID,
            entitlement: entitlement,
            dedicated: dedicated
        )
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("core-id", coreID)
        writer.member("socket-id", socketID)
        writer.member("book-id", bookID)
        writer.member("drawer-id", drawerID)
        writer.member("entitlement", entitlement)
        writer.member("dedicated", dedicated)
    }
}

extension QAPIExecutor {
    /// Executes `query-s390x-cpu-polarization`, see ``QueryS390xCpuPolarizationCommand``. Since QEMU 8.2. Unstable: it may change or vanish without notice.
    ///
    /// - Throws: ``QMPError``.
    public func queryS390xCpuPolarization(
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> CpuPolarizationInfo {
        let command = QueryS390xCpuPolarizationCommand()
        return try await execute(command, timeout: timeout)
    }

    /// Executes `set-cpu-topology`, see ``SetCpuTopologyCommand``. Since QEMU 8.2. Unstable: it may change or vanish without notice.
    ///
    /// - Throws: ``QMPError``.
    public func setCpuTopology(
        coreID: UInt16,
        socketID: UInt16? = nil,
        bookID: UInt16? = nil,
        drawerID: UInt16? = nil,
        entitlement: S390CpuEntitlement? = nil,
        dedicated: Bool? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) {
        let command = SetCpuTopologyCommand(
            coreID: coreID,
            socketID: socketID,
            bookID: bookID,
            drawerID: drawerID,
            entitlement: entitlement,
            dedicated: dedicated
        )
        _ = try await execute(command, timeout: timeout)
    }
}

extension QAPIArgument where Command == SetCpuTopologyCommand {
    /// `core-id`.
    public static var coreID: Self { Self(wireName: "core-id") }
    /// `socket-id`.
    public static var socketID: Self { Self(wireName: "socket-id") }
    /// `book-id`.
    public static var bookID: Self { Self(wireName: "book-id") }
    /// `drawer-id`.
    public static var drawerID: Self { Self(wireName: "drawer-id") }
    /// `entitlement`.
    public static var entitlement: Self { Self(wireName: "entitlement") }
    /// `dedicated`.
    public static var dedicated: Self { Self(wireName: "dedicated") }
}

/// The event `CPU_POLARIZATION_CHANGE`. Since QEMU 8.2. Unstable: it may change or vanish without notice.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-machine-s390x.CPU_POLARIZATION_CHANGE)
public struct CpuPolarizationChangeEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "CPU_POLARIZATION_CHANGE" }
    /// `polarization`: `S390CpuPolarization`.
    public var polarization: S390CpuPolarization

    /// Creates a value.
    public init(polarization: S390CpuPolarization) {
        self.polarization = polarization
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var polarization: S390CpuPolarization?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "polarization": polarization = try S390CpuPolarization(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let polarization else { throw .missingMember("polarization", at: objectStart) }
        self.init(polarization: polarization)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("polarization", polarization)
    }
}

/// The event `SCLP_CPI_INFO_AVAILABLE`. Since QEMU 10.2. Unstable: it may change or vanish without notice.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-machine-s390x.SCLP_CPI_INFO_AVAILABLE)
public struct SclpCpiInfoAvailableEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "SCLP_CPI_INFO_AVAILABLE" }

    /// Creates a value.
    public init() {}

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        try reader.beginObject()
        while let _ = try reader.nextKey() {
            try reader.skipValue()
        }
        self.init()
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {}
}

/// The struct `CpuPolarizationInfo`. Since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine-s390x.CpuPolarizationInfo)
public struct CpuPolarizationInfo: QAPIObject {
    /// `polarization`: `S390CpuPolarization`.
    public var polarization: S390CpuPolarization

    /// Creates a value.
    public init(polarization: S390CpuPolarization) {
        self.polarization = polarization
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var polarization: S390CpuPolarization?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "polarization": polarization = try S390CpuPolarization(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let polarization else { throw .missingMember("polarization", at: objectStart) }
        self.init(polarization: polarization)
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("polarization", polarization)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The enum `S390CpuPolarization`. Since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine-s390x.S390CpuPolarization)
public struct S390CpuPolarization: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `horizontal`.
    public static var horizontal: S390CpuPolarization { S390CpuPolarization(rawValue: "horizontal") }
    /// `vertical`.
    public static var vertical: S390CpuPolarization { S390CpuPolarization(rawValue: "vertical") }
}
