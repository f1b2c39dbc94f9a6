import Foundation
import Testing

/// Docs/from-go-qemu.md names what is there.
@Suite("The page for those who come from go-qemu", .timeLimit(.minutes(1)))
struct FromGoQEMUPageTests {
    private let page: FromGoQEMUPage

    init() throws { page = try .ofThisPackage() }

    @Test func `names symbols that are there, and all that are looked up here`() {
        let named = page.symbols
        let known = Set(Symbol.all.map(\.name))
        #expect(named.subtracting(known).sorted() == [], "add them to Symbol.all")
        #expect(known.subtracting(named).sorted() == [], "the page does not name them")
        #expect(named.count > 80)
    }

    @Test func `names tests that are there`() throws {
        let sources = try testSources()
        let missing = page.tests.filter { test in !sources.contains { Self.has(test, in: $0) } }
        #expect(missing.map { "\($0.suite): \($0.name)" }.sorted() == [])
        #expect(page.tests.count > 80)
    }

    @Test func `has a test for each behaviour`() {
        #expect(page.rowsWithoutTest == ["machines and version of libvirt"])
    }

    private func testSources() throws -> [String] {
        let folder = FromGoQEMUPage.package.appending(path: "Tests")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return try (files?.compactMap { $0 as? URL } ?? []).filter { $0.lastPathComponent.hasSuffix("Tests.swift") }
            .map { try String(contentsOf: $0, encoding: .utf8) }
    }

    /// Whether a suite in this file has a test of that name.
    private static func has(_ test: FromGoQEMUPage.TestName, in source: String) -> Bool {
        guard let suite = source.range(of: "struct \(test.suite) {") else { return false }
        let end = source.range(of: "\n}", range: suite.upperBound..<source.endIndex)?.lowerBound ?? source.endIndex
        let body = source[suite.upperBound..<end]
        return body.contains("func \(test.name)(") || body.contains("func `\(test.name)`(")
    }
}
