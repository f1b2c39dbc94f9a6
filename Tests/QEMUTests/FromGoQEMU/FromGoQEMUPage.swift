import Foundation

/// Docs/from-go-qemu.md, as far as its tables name what is here.
struct FromGoQEMUPage {
    /// A test, as the page names it: `Suite: name`.
    struct TestName: Hashable {
        let suite: Substring
        let name: Substring
    }

    /// The symbols that stand for those of go-qemu: what is between backticks in the second and third cells.
    private(set) var symbols: Set<String> = []
    /// The tests of a behaviour: what is between backticks in the third cells.
    private(set) var tests: Set<TestName> = []
    /// Rows of behaviours without a test.
    private(set) var rowsWithoutTest: [String] = []

    /// Reads the page of this package.
    static func ofThisPackage() throws -> FromGoQEMUPage {
        let page = package.appending(path: "Docs/from-go-qemu.md")
        return FromGoQEMUPage(markdown: try String(contentsOf: page, encoding: .utf8))
    }

    static let package = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL

    private init(markdown: String) {
        var isAboutSymbols = false
        for line in markdown.split(separator: "\n") {
            if line.hasPrefix("## ") { isAboutSymbols = line == "## Symbols" }
            let cells = line.split(separator: "|", omittingEmptySubsequences: false)
            guard line.hasPrefix("| "), cells.count == 5, !line.hasSuffix("| test |") else { continue }
            if isAboutSymbols {
                symbols.formUnion(Self.spans(cells[2] + cells[3]).map(String.init).filter(Self.isSymbol))
            } else {
                addTests(cells)
            }
        }
    }

    private mutating func addTests(_ cells: [Substring]) {
        let spans = Self.spans(cells[3])
        if spans.isEmpty { rowsWithoutTest.append(cells[1].trimmingCharacters(in: .whitespaces)) }
        for span in spans {
            let suite = span.prefix { $0 != ":" }
            tests.insert(TestName(suite: suite, name: span.dropFirst(suite.count + 2)))
        }
    }

    /// A symbol of ours begins with a type; QEMU's words and values do not.
    private static func isSymbol(_ span: String) -> Bool {
        span.first?.isUppercase == true && span != "StatusRunning"
    }

    private static func spans(_ text: some StringProtocol) -> [Substring] {
        Substring(text).split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }.map(\.element)
    }
}
