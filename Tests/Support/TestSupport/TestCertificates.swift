internal import Foundation
internal import Synchronization

/// Certificates for tests, made once by Scripts/test-certificates.sh, which tells what there is. They are removed when the
/// process ends.
package final class TestCertificates: Sendable {
    /// The folder with a folder for each use.
    private let folder: URL

    private static let made = Mutex<TestCertificates?>(nil)

    package static var shared: TestCertificates {
        get throws {
            try made.withLock { made in
                if let made { return made }
                let certificates = try TestCertificates()
                made = certificates
                atexit { TestCertificates.made.withLock { $0?.remove() } }
                return certificates
            }
        }
    }

    private init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "swift-qemu-client-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Scripts/test-certificates.sh").standardizedFileURL
        try Self.run(["/usr/bin/env", "bash", script.path, folder.path])
    }

    /// Foundation has crashed when it started several processes at once; this does not.
    private static func run(_ words: [String]) throws {
        let arguments = words.map { strdup($0) }
        defer { for argument in arguments { free(argument) } }
        var process = pid_t()
        var status: CInt = -1
        guard posix_spawn(&process, words[0], nil, nil, arguments + [nil], environ) == 0,
            waitpid(process, &status, 0) == process, status == 0
        else { throw CocoaError(.executableLoad, userInfo: [NSLocalizedDescriptionKey: words.joined(separator: " ")]) }
    }

    private func remove() {
        // A folder left behind for the system to clean up spoils no test.
        try? FileManager.default.removeItem(at: folder)
    }

    /// The path of one of the folders.
    package func path(_ name: String) -> String { folder.appending(path: name).path }
}
