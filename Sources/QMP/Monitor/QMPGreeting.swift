public import JSONWire

/// What QEMU says about itself when a connection opens.
public struct QMPGreeting: Sendable, Hashable {
    /// QEMU's version.
    public var version: QEMUVersion
    /// What the monitor offers. So far QEMU knows one capability: `"oob"`.
    public var capabilities: [String]

    /// Creates a greeting.
    public init(version: QEMUVersion, capabilities: [String]) {
        self.version = version
        self.capabilities = capabilities
    }
}

/// A version of QEMU, as in the greeting and in the reply to `query-version`.
public struct QEMUVersion: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// First number.
    public var major: Int
    /// Second number.
    public var minor: Int
    /// Third number: 50 marks a development tree, 90 and above a release candidate.
    public var micro: Int
    /// What the distributor calls the build, verbatim; often empty.
    public var package: String

    /// Creates a version.
    public init(major: Int, minor: Int, micro: Int, package: String = "") {
        self.major = major
        self.minor = minor
        self.micro = micro
        self.package = package
    }

    /// `major.minor.micro`.
    public var description: String { "\(major).\(minor).\(micro)" }

    /// Compares the three numbers; the package plays no part.
    public static func < (left: QEMUVersion, right: QEMUVersion) -> Bool {
        (left.major, left.minor, left.micro) < (right.major, right.minor, right.micro)
    }
}

extension QMPGreeting: JSONDecodable {
    /// Reads the value of the greeting's member `QMP`.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let start = reader.position
        var version: QEMUVersion?
        var capabilities: [String] = []
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "version": version = try reader.read()
            case "capabilities": capabilities = try reader.read()
            default: try reader.skipValue()
            }
        }
        guard let version else { throw .missingMember("version", at: start) }
        self.init(version: version, capabilities: capabilities)
    }
}

extension QEMUVersion: JSONDecodable {
    /// Reads `{"qemu": {"major": 7, "minor": 2, "micro": 0}, "package": ""}`.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let start = reader.position
        var numbers: Numbers?
        var package = ""
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "qemu": numbers = try reader.read()
            case "package": package = try reader.readString()
            default: try reader.skipValue()
            }
        }
        guard let numbers else { throw .missingMember("qemu", at: start) }
        self.init(major: numbers.major, minor: numbers.minor, micro: numbers.micro, package: package)
    }

    private struct Numbers: JSONDecodable {
        var major = 0
        var minor = 0
        var micro = 0

        init(from reader: inout JSONReader) throws(JSONError) {
            try reader.beginObject()
            while let key = try reader.nextKey() {
                switch key {
                case "major": major = try reader.read()
                case "minor": minor = try reader.read()
                case "micro": micro = try reader.read()
                default: try reader.skipValue()
                }
            }
        }
    }
}
