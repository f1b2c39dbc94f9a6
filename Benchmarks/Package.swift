// swift-tools-version: 6.3
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "swift-qemu-client", path: "..")],
    targets: [
        .executableTarget(
            name: "json-bench",
            dependencies: [.product(name: "JSONWire", package: "swift-qemu-client")],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "bindings-bench",
            dependencies: [
                .product(name: "JSONWire", package: "swift-qemu-client"),
                .product(name: "QAPI", package: "swift-qemu-client"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "qmp-bench",
            dependencies: [
                .product(name: "JSONWire", package: "swift-qemu-client"),
                .product(name: "QMP", package: "swift-qemu-client"),
                .product(name: "QMPTesting", package: "swift-qemu-client"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "agent-bench",
            dependencies: [.product(name: "GuestAgent", package: "swift-qemu-client")],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "libvirt-bench",
            dependencies: [
                .product(name: "Libvirt", package: "swift-qemu-client"),
                .product(name: "QMP", package: "swift-qemu-client"),
            ],
            swiftSettings: settings
        ),
    ]
)
