import Testing

@testable import QAPICodeGen

@Suite("Names in Swift")
struct SwiftNameTests {
    @Test(
        "Members and methods",
        arguments: [
            ("copy-mode", "copyMode"), ("add_client", "addClient"), ("job-id", "jobID"), ("id", "id"),
            ("set-uuid-now", "setUUIDNow"), ("image-uri", "imageURI"), ("url", "url"), ("UUID", "uuid"),
            ("BLOCK_JOB_READY", "blockJobReady"), ("IOMMU-mode", "iommuMode"), ("Some-Name", "someName"),
            ("qemuImg", "qemuImg"), ("x-try", "xTry"), ("_hidden", "hidden"), ("base.name", "baseName"),
            ("__org.example_extra", "orgExampleExtra"), ("two words", "twoWords"), ("10", "_10"), ("2_5", "_2_5"),
            ("2d", "_2d"), ("v1-2", "v1_2"), ("v1-2-3", "v1_2_3"), ("x86_64", "x86_64"), ("x-2nd", "x2nd"), ("-", "_"),
            ("ids", "ids"), ("idle", "idle"), ("a", "a"), ("A", "a"),
        ]
    )
    func lowerCamel(wireName: String, name: String) {
        #expect(SwiftName.lowerCamel(wireName) == name)
    }

    @Test(
        "Commands, events and modules",
        arguments: [
            ("blockdev-mirror", "BlockdevMirror"), ("BLOCKDEV_MIRROR", "BlockdevMirror"), ("x-try-uuid", "XTryUUID"),
            ("id", "ID"), ("ACPI_DEVICE_OST", "AcpiDeviceOst"), ("misc-i386", "MiscI386"),
            ("__org.example_x", "OrgExampleX"), ("2nd", "_2nd"), ("quit", "Quit"), ("run-8-16", "Run8_16"),
        ]
    )
    func upperCamel(wireName: String, name: String) {
        #expect(SwiftName.upperCamel(wireName) == name)
    }

    @Test("Words of the language are escaped, others are not")
    func escaping() {
        for word in ["in", "default", "protocol", "self", "init", "is", "class", "nil", "return", "true", "where"] {
            #expect(SwiftName.escaped(word) == "`\(word)`")
        }
        for word in ["type", "get", "set", "open", "some", "any", "inner", "Self", "async", "await", "_2_5"] {
            #expect(SwiftName.escaped(word) == word)
        }
    }

    @Test("Names that mean something else behind a full stop")
    func members() {
        #expect(SwiftName.member("self") == "selfValue")
        #expect(SwiftName.member("init") == "initValue")
        #expect(SwiftName.member("in") == "in")
        #expect(SwiftName.member("none") == "none")
    }

    @Test("Constants leave room for optionals and for unknown values")
    func constants() {
        for name in ["none", "other", "self", "init"] { #expect(SwiftName.constant(name) == name + "Value") }
        #expect(SwiftName.constant("NONE") == "noneValue")
        #expect(SwiftName.constant("default") == "default")
        #expect(SwiftName.constant("some") == "some")
    }

    @Test("Types that others have too")
    func types() {
        for name in ["String", "SocketAddress", "Abort"] { #expect(SwiftName.type(name) == "QAPI" + name) }
        #expect(SwiftName.type("BlockInfo") == "BlockInfo")
    }
}
