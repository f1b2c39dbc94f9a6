import Foundation
import Libvirt
import LibvirtProtocol
import Testing

/// Streams towards a real libvirtd. Nothing in the library sends one so far; a volume takes it.
@Suite(
    "Uploads to libvirt",
    .enabled(if: LibvirtDaemon.isAvailable, LibvirtDaemon.need),
    .timeLimit(.minutes(10))
)
struct LibvirtUploadTests {
    /// A volume, from where, and how much of it.
    private struct Arguments: XDREncodable, Sendable {
        let pool: String
        let name: String
        let key: String
        let length: UInt64

        func write(to writer: inout XDRWriter) {
            for text in [pool, name, key] { writer.write(text) }
            writer.write(UInt64(0))
            writer.write(length)
            writer.write(UInt32(0))
        }
    }

    private static let upload = RemoteProcedure<Arguments, XDRVoid>(.remote, 208, "upload", opensStream: true)
    private static let download = RemoteProcedure<Arguments, XDRVoid>(.remote, 209, "download", opensStream: true)

    /// Runs `body` with a volume of 3 MB.
    private func withVolume(
        _ body: (LibvirtDaemon, _ volume: Arguments, _ path: String) async throws -> Void
    ) async throws {
        let daemon = try await LibvirtDaemon.shared
        let pool = "p-\(UUID().uuidString.prefix(8))"
        let folder = daemon.path("images/\(pool)")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try await daemon.virsh("pool-create-as", pool, "dir", "--target", folder)
        try await daemon.virsh("vol-create-as", pool, "v", "3000000", "--format", "raw")
        let volume = Arguments(pool: pool, name: "v", key: "\(folder)/v", length: 3_000_000)
        do {
            try await body(daemon, volume, "\(folder)/v")
            try await daemon.virsh("pool-destroy", pool)
        } catch {
            try await daemon.virsh("pool-destroy", pool)
            throw error
        }
    }

    @Test(arguments: ["unix", "tls"])
    func thereAndBack(_ way: String) async throws {
        try await withVolume { daemon, volume, path in
            let uri = try LibvirtURI(parsing: daemon.uri(by: way))
            try await LibvirtConnection.withConnection(to: uri, configuration: .patient) { connection in
                let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 >> 11) }
                var rest = bytes[...]
                async let name = connection.hostName()
                _ = try await connection.upload(Self.upload, volume) { () throws(LibvirtError) in
                    // In pieces of all sizes, some larger than libvirt sends at once.
                    let piece = rest.prefix(rest.count % 400_000 + 1)
                    rest = rest.dropFirst(piece.count)
                    return piece.isEmpty ? nil : Array(piece)
                }
                #expect(FileManager.default.contents(atPath: path) == Data(bytes))
                let (_, back) = try await connection.download(Self.download, volume, limit: 1 << 22)
                #expect(back == bytes)
                _ = try await name
            }
        }
    }

    @Test func givenUpInTheMiddle() async throws {
        try await withVolume { daemon, volume, _ in
            let uri = try LibvirtURI(parsing: daemon.unix)
            try await LibvirtConnection.withConnection(to: uri, configuration: .patient) { connection in
                var isFirst = true
                let error = await #expect(throws: LibvirtError.self) {
                    _ = try await connection.upload(Self.upload, volume) { () throws(LibvirtError) in
                        defer { isFirst = false }
                        if isFirst { return [UInt8](repeating: 1, count: 100_000) }
                        throw LibvirtError(.cancelled, "no more of it")
                    }
                }
                #expect(error?.message == "no more of it")
                _ = try await connection.hostName()
            }
        }
    }

    @Test func aVolumeThatIsNotThere() async throws {
        let daemon = try await LibvirtDaemon.shared
        let uri = try LibvirtURI(parsing: daemon.unix)
        try await LibvirtConnection.withConnection(to: uri, configuration: .patient) { connection in
            let nothing = Arguments(pool: "none", name: "none", key: "/none", length: 1)
            let error = await #expect(throws: LibvirtError.self) {
                _ = try await connection.upload(Self.upload, nothing) { () throws(LibvirtError) in [1] }
            }
            #expect(error?.refusal != nil)
            _ = try await connection.hostName()
        }
    }
}
