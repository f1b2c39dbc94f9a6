import ArgumentParser
import JSONReference
import JSONWire
import Testing

@testable import ControlCommands

/// Docs/qemuctl-json.md beside what qemuctl prints.
@Suite("The page about JSON", .timeLimit(.minutes(5)))
struct JSONReferenceTests {
    private let page: JSONReference

    init() throws { page = try .ofThisPackage() }

    @Test func `has a section for each command`() {
        let forms = page.sections.flatMap(\.forms)
        for path in HelpTests.leafCommands {
            let isDocumented = forms.contains { form in
                form.split(separator: " ").prefix { !$0.hasPrefix("-") }.map(String.init) == path
            }
            #expect(isDocumented, "no section about qemuctl \(path.joined(separator: " "))")
        }
    }

    @Test func `has no section that is not tried`() {
        for section in page.sections {
            for form in section.forms.isEmpty ? [section.title] : section.forms {
                #expect(Scenario.all.contains { $0.section == form }, "no scenario of \(form)")
            }
        }
    }

    @Test(arguments: Scenario.all)
    func `says what is printed`(scenario: Scenario) async throws {
        let section = try page.section(scenario.section)
        let objects = try await scenario.objects()
        #expect(!objects.isEmpty)
        for object in objects {
            let problems = section.compare(object).problems
            #expect(problems.isEmpty, "\(object)")
        }
    }

    @Test(arguments: RecordedMachine.all)
    func `says what is printed of older and later QEMUs`(machine: RecordedMachine) async throws {
        for form in [
            "status", "info", "cpus", "cpus --hotpluggable", "pci", "pci --tree", "block list", "block stats",
            "block tree", "hmp x", "commands",
        ] {
            let words = form.split(separator: " ").map(String.init)
            let run = await CommandLineRun(words + ["--output", "json"], on: try machine.monitor())
            #expect(run.errors.isEmpty, "\(form)")
            let section = try page.section(form == "hmp x" ? "hmp" : form)
            let problems = section.compare(try JSONValue(json: run.output)).problems
            #expect(problems.isEmpty, "\(form)")
        }
    }

    @Test func `has no field that is never printed`() async throws {
        var printed: [String: Set<String>] = [:]
        for scenario in Scenario.all {
            let section = try page.section(scenario.section)
            for object in try await scenario.objects() {
                printed[section.title, default: []].formUnion(section.compare(object).paths)
            }
        }
        for section in page.sections {
            let missing = section.fields.map(\.path).filter { !(printed[section.title]?.contains($0) ?? false) }
            #expect(missing.isEmpty, "\(section.title)")
        }
    }

    @Test func `has examples that are what it says`() {
        for section in page.sections {
            #expect(!section.examples.isEmpty, "\(section.title)")
            for example in section.examples {
                let problems = section.compare(example).problems
                #expect(problems.isEmpty, "\(section.title)")
            }
        }
    }
}
