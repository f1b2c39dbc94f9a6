import Foundation

/// A folder with files, which exists as long as it is in use.
final class TemporaryFolder {
    private let url: URL

    /// - Parameter files: The text of each file by its path in the folder.
    init(_ files: [String: String]) throws {
        url = FileManager.default.temporaryDirectory.appending(path: "qapi-codegen-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        for (path, text) in files {
            let file = url.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: file)
        }
    }

    deinit {
        // A folder left behind for the system to clean up spoils no test.
        try? FileManager.default.removeItem(at: url)
    }

    var path: String { url.path }

    func path(_ name: String) -> String { url.appending(path: name).path }
}
