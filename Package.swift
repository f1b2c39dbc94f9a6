// swift-tools-version: 6.3
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("ImmutableWeakCaptures"),
]

/// `JSONReader` and what holds one are non-escapable types with lifetimes of their own.
let lifetimes: [SwiftSetting] = [.enableExperimentalFeature("Lifetimes")]

let package = Package(
    name: "swift-qemu-client",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "GuestAgent", targets: ["GuestAgent"]),
        .library(name: "JSONWire", targets: ["JSONWire"]),
        .library(name: "Libvirt", targets: ["Libvirt"]),
        .library(name: "QAPI", targets: ["QAPI"]),
        .library(name: "QMP", targets: ["QMP"]),
        .library(name: "QEMU", targets: ["QEMU"]),
        .library(name: "QMPTLS", targets: ["QMPTLS"]),
        .library(name: "QMPTesting", targets: ["QMPTesting"]),
        .executable(name: "qemuctl", targets: ["qemuctl"]),
    ],
    traits: [
        .trait(name: "ServiceLifecycle", description: "ReconnectingMonitor is a Service of swift-service-lifecycle.")
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        // Only with the trait: it is not even fetched otherwise.
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // Bytes <-> values. No dependencies.
        .target(name: "JSONWire", swiftSettings: lifetimes + [.strictMemorySafety()]),

        // What the two ends of a QMP connection say to each other, without I/O.
        .target(
            name: "QMPProtocol",
            dependencies: ["JSONWire", .product(name: "DequeModule", package: "swift-collections")],
            swiftSettings: lifetimes
        ),

        // The calls that Swift cannot make by itself: control messages and socket diagnosis.
        .target(name: "CSocketSupport"),

        // The call that Swift cannot make by itself: how much stack is left.
        .target(name: "CStackSupport"),

        // Typed commands, events and types of QEMU; Generated/ is made by qapi-codegen.
        .target(name: "QAPI", dependencies: ["CStackSupport", "JSONWire"]),

        // A live monitor over SwiftNIO.
        .target(
            name: "QMP",
            dependencies: [
                "CSocketSupport",
                "JSONWire",
                "QAPI",
                "QMPProtocol",
                .product(name: "DequeModule", package: "swift-collections"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(
                    name: "ServiceLifecycle",
                    package: "swift-service-lifecycle",
                    condition: .when(traits: ["ServiceLifecycle"])
                ),
            ]
        ),

        // What a client of TLS needs, whatever it talks to then.
        .target(
            name: "TLSSupport",
            dependencies: [
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ]
        ),

        // TLS for monitors on TCP.
        .target(
            name: "QMPTLS",
            dependencies: [
                "QMP",
                "TLSSupport",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "NIOTLS", package: "swift-nio"),
            ]
        ),

        // The machine as an object.
        .target(name: "QEMU", dependencies: ["JSONWire", "QAPI", "QMP"]),

        // The guest agent's commands, and a session with one.
        .target(
            name: "GuestAgent",
            dependencies: [
                "JSONWire",
                "QAPI",
                "QEMU",
                "QMP",
                "QMPProtocol",
                .product(name: "DequeModule", package: "swift-collections"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]
        ),

        // What a libvirt daemon and its clients say to each other, without I/O.
        .target(
            name: "LibvirtProtocol",
            dependencies: [
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "DequeModule", package: "swift-collections"),
            ],
            swiftSettings: lifetimes
        ),

        // The same machines through libvirt, near and far.
        .target(
            name: "Libvirt",
            dependencies: [
                "CSocketSupport",
                "GuestAgent",
                "JSONWire",
                "LibvirtProtocol",
                "QAPI",
                "QEMU",
                "QMP",
                "TLSSupport",
                .product(name: "DequeModule", package: "swift-collections"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ]
        ),

        // The test kit: a scripted monitor, a fake QEMU on a real socket, recorder and replayer.
        .target(
            name: "QMPTesting",
            dependencies: [
                "CSocketSupport",
                "JSONWire",
                "QMP",
                "QMPProtocol",
                .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
            ]
        ),

        // The command line: one file per command, and an executable of a few lines.
        .target(
            name: "ControlCommands",
            dependencies: [
                "GuestAgent",
                "JSONWire",
                "Libvirt",
                "QEMU",
                "QMP",
                "QMPTLS",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]
        ),
        .executableTarget(name: "qemuctl", dependencies: ["ControlCommands"]),

        // Programs to begin with.
        .executableTarget(
            name: "domain-list",
            dependencies: ["QEMU", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            path: "Examples/domain-list"
        ),
        .executableTarget(
            name: "domain-details",
            dependencies: ["QEMU", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            path: "Examples/domain-details"
        ),
        .executableTarget(
            name: "domain-powerdown",
            dependencies: ["QEMU", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            path: "Examples/domain-powerdown"
        ),
        .executableTarget(
            name: "live-backup",
            dependencies: ["QEMU", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            path: "Examples/live-backup"
        ),

        // QEMU's schema language: text -> checked model. No dependencies.
        .target(name: "QAPISchema"),

        // The model of all releases -> Swift.
        .target(name: "QAPICodeGen", dependencies: ["QAPISchema"]),

        // The tool for those who maintain the bindings.
        .executableTarget(
            name: "qapi-codegen",
            dependencies: [
                "JSONWire",
                "QAPICodeGen",
                "QAPISchema",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),

        // What a program links that uses the library alone.
        .executableTarget(name: "LeanProgram", dependencies: ["QEMU"], path: "Tests/Support/LeanProgram"),

        // What tests of several targets use.
        .target(name: "TestSupport", path: "Tests/Support/TestSupport"),
        .testTarget(name: "JSONWireTests", dependencies: ["JSONWire", "TestSupport"]),
        .testTarget(name: "QMPProtocolTests", dependencies: ["JSONWire", "QMPProtocol"]),
        // A list of all bindings, for tests that go through them.
        .target(
            name: "BindingsRegistry",
            dependencies: ["GuestAgent", "JSONWire", "QAPI"],
            path: "Tests/Support/BindingsRegistry"
        ),
        .testTarget(
            name: "QAPITests",
            dependencies: ["BindingsRegistry", "GuestAgent", "JSONWire", "QAPI", "QAPISchema", "TestSupport"],
            exclude: ["Replies"]
        ),
        .testTarget(
            name: "QMPTests",
            dependencies: [
                "CSocketSupport",
                "JSONWire",
                "QMP",
                "QMPProtocol",
                "QMPTesting",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
            ]
        ),
        .testTarget(
            name: "QMPTLSTests",
            dependencies: [
                "GuestAgent",
                "JSONWire",
                "QMP",
                "QMPTLS",
                "QMPTesting",
                "TestSupport",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "NIOTLS", package: "swift-nio"),
            ]
        ),
        .testTarget(
            name: "QEMUTests",
            dependencies: ["JSONWire", "QAPI", "QEMU", "QMP", "QMPTesting", "TestSupport"]
        ),
        .testTarget(
            name: "GuestAgentTests",
            dependencies: [
                "GuestAgent",
                "JSONWire",
                "QAPI",
                "QEMU",
                "QMP",
                "QMPProtocol",
                "QMPTesting",
                "TestSupport",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
            ]
        ),
        .testTarget(
            name: "LibvirtTests",
            dependencies: [
                "JSONWire",
                "Libvirt",
                "LibvirtProtocol",
                "QAPI",
                "QEMU",
                "QMP",
                "TLSSupport",
                "TestSupport",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]
        ),
        // What Docs/qemuctl-json.md says, to be compared with what qemuctl prints.
        .target(name: "JSONReference", dependencies: ["JSONWire"], path: "Tests/Support/JSONReference"),
        .testTarget(
            name: "ControlCommandsTests",
            dependencies: [
                "ControlCommands", "GuestAgent", "JSONReference", "JSONWire", "Libvirt", "QEMU", "QMP", "QMPTesting",
            ]
        ),
        // What the generator makes of a model with everything it knows: compiled, and compared by its tests.
        .target(
            name: "GoldenBindings",
            dependencies: ["JSONWire", "QAPI"],
            path: "Tests/Support/GoldenBindings",
            exclude: ["golden.model"]
        ),
        .testTarget(
            name: "QAPICodeGenTests",
            dependencies: [
                "GoldenBindings",
                "JSONWire",
                "QAPI",
                "QAPICodeGen",
                "QAPISchema",
                "TestSupport",
                "qapi-codegen",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .testTarget(
            name: "QAPISchemaTests",
            dependencies: [
                "QAPISchema",
                "TestSupport",
                "qapi-codegen",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .testTarget(
            name: "IntegrationTests",
            dependencies: [
                "BindingsRegistry",
                "ControlCommands",
                "GuestAgent",
                "JSONReference",
                "JSONWire",
                "Libvirt",
                "LibvirtProtocol",
                "QAPI",
                "QAPISchema",
                "QEMU",
                "QMP",
                "QMPTLS",
                "QMPTesting",
                "TestSupport",
                "domain-details",
                "domain-list",
                "domain-powerdown",
                "live-backup",
            ]
        ),
    ]
)

// Only `make docs` needs it, and nobody who uses the libraries.
if Context.environment["QEMU_CLIENT_DOCS"] != nil {
    package.dependencies.append(.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"))
}

for target in package.targets where !["CSocketSupport", "CStackSupport"].contains(target.name) {
    target.swiftSettings = settings + (target.swiftSettings ?? [])
}
