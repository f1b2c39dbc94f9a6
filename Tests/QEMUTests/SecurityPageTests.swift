import Foundation
import Testing

/// SECURITY.md says who can do what at most, and which tests show it.
@Suite("The page about security", .timeLimit(.minutes(1)))
struct SecurityPageTests {
    private static let package = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL

    @Test func `names tests that are there`() throws {
        let page = try String(contentsOf: Self.package.appending(path: "SECURITY.md"), encoding: .utf8)
        let spans = page.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }.map { String($0.element) }
        let tests = spans.filter { $0.hasPrefix("Tests/") }
        #expect(tests.count > 25)
        for test in tests {
            let parts = test.components(separatedBy: ".swift: ")
            try #require(parts.count == 2, "\(test)")
            let file = Self.package.appending(path: "\(parts[0]).swift")
            let source = try String(contentsOf: file, encoding: .utf8)
            let isThere = ["func \(parts[1])(", "func `\(parts[1])`("].contains { source.contains($0) }
            #expect(isThere, "\(test)")
        }
    }

    @Test func `has a test for whatever it denies`() throws {
        let page = try String(contentsOf: Self.package.appending(path: "SECURITY.md"), encoding: .utf8)
        let rows = page.split(separator: "\n").filter { $0.hasPrefix("| ") && !$0.hasPrefix("| who ") }
        #expect(rows.count > 8)
        for row in rows {
            let cells = row.split(separator: "|", omittingEmptySubsequences: false)
            try #require(cells.count == 6, "\(row)")
            let denies = cells[3].contains { $0 != " " }
            #expect(denies == cells[4].contains("`Tests/"), "\(row)")
        }
    }
}
