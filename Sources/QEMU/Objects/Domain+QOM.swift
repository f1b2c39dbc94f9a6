public import JSONWire

/// QEMU's tree of objects, in which everything is that a machine consists of.
extension Domain {
    /// The value of a property (`qom-get`).
    ///
    /// - Parameters:
    ///   - path: Where the object is, for example `"/machine/peripheral/disk0"`.
    ///   - property: The name of the property.
    /// - Throws: `QMPError`: `refused`, with the class `deviceNotFound` when the object is not there.
    public func qomGet(_ path: String, _ property: String) async throws(QMPError) -> JSONValue {
        try await monitor.qomGet(path: path, property: property)
    }

    /// The value of a property, decoded (`qom-get`).
    ///
    /// - Throws: `QMPError`: as ``qomGet(_:_:)``, and `undecodable` when the value is not a `Value`.
    public func qomGet<Value: JSONDecodable>(
        _ path: String,
        _ property: String,
        as type: Value.Type
    ) async throws(QMPError) -> Value {
        try await monitor.run(QMPCommand(QomGetCommand(path: path, property: property))).decode(type)
    }

    /// Sets a property (`qom-set`).
    ///
    /// - Throws: `QMPError`: `refused` when it cannot be set, or not to this value; with the class `deviceNotFound` when
    ///   the object is not there.
    public func qomSet(_ path: String, _ property: String, _ value: JSONValue) async throws(QMPError) {
        try await monitor.qomSet(path: path, property: property, value: value)
    }

    /// The properties of an object, with the objects below it and links to others among them (`qom-list`).
    ///
    /// - Throws: `QMPError`: `refused`, with the class `deviceNotFound` when the object is not there.
    public func qomList(_ path: String) async throws(QMPError) -> [ObjectPropertyInfo] {
        try await monitor.qomList(path: path)
    }

    /// The objects right below another one (`qom-list`).
    ///
    /// - Throws: `QMPError`: `refused`, with the class `deviceNotFound` when the object is not there.
    public func qomChildren(_ path: String = "/") async throws(QMPError) -> [QOMChild] {
        let parent = path.hasSuffix("/") ? path : path + "/"
        return try await qomList(path).compactMap { property in
            guard property.type.hasPrefix("child<"), property.type.hasSuffix(">") else { return nil }
            let type = String(property.type.dropFirst(6).dropLast())
            return QOMChild(name: property.name, type: type, path: parent + property.name)
        }
    }
}
