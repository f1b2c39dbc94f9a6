internal import Foundation

/// The page that says what `qemuctl --output json` prints: a section for each object, with a table of its fields and
/// examples.
package struct JSONReference: Sendable {
    /// What is wrong with the page.
    package struct Fault: Error, Sendable, Hashable, CustomStringConvertible {
        package let description: String
    }

    /// The sections that describe an object.
    package let sections: [ReferenceSection]

    /// Reads the page.
    ///
    /// A heading of the second level begins a section; in it, command lines stand between backticks. A row of a table is a
    /// field when its first cell is a path. A block marked `json` is an example.
    package init(markdown: String) throws(Fault) {
        var sections: [ReferenceSection] = []
        var example: String?
        for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
            if let text = example {
                if line == "```", let last = sections.indices.last { try sections[last].addExample(text) }
                example = line == "```" ? nil : "\(text)\(line)\n"
            } else if line.hasPrefix("## ") {
                sections.append(ReferenceSection(title: String(line.dropFirst(3))))
            } else if line == "```json" {
                example = ""
            } else if line.hasPrefix("| `."), let last = sections.indices.last {
                try sections[last].add(ReferenceField(row: line))
            }
        }
        self.sections = sections.filter { !$0.fields.isEmpty }
    }

    /// The page of this package.
    package static func ofThisPackage() throws -> JSONReference {
        let package = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL
        return try JSONReference(
            markdown: String(contentsOf: package.appending(path: "Docs/qemuctl-json.md"), encoding: .utf8)
        )
    }

    /// The section about a command line, as its heading writes it, or one with that heading.
    package func section(_ name: String) throws(Fault) -> ReferenceSection {
        guard let section = sections.first(where: { $0.forms.contains(name) || $0.title == name }) else {
            throw Fault(description: "there is no section about \(name)")
        }
        return section
    }
}
