import JSONWire
import QAPI
import Testing

/// What real QEMUs have said can be read, with nothing unknown in it, and nothing of it is lost.
@Suite("Recorded replies")
struct RecordedReplyTests {
    @Test("All replies are read and written as they were")
    func replies() throws {
        let responses = Binding.responses(try BindingModel.shared())
        for file in try ReplyFile.all() {
            #expect(file.replies.count >= 78)
            for reply in file.replies {
                let binding = try #require(responses[reply.command], "\(reply.command)")
                #expect(binding.problem(reading: reply.value, expecting: reply.written) == nil, "QEMU \(file.release)")
            }
        }
    }

    @Test("All events are read and written as they were")
    func events() throws {
        let events = Binding.events(try BindingModel.shared())
        for file in try ReplyFile.all() {
            #expect(file.events.count >= 18)
            for event in file.events {
                let binding = try #require(events.first { $0.name == event.name }, "\(event.name)")
                #expect(binding.problem(with: event.data) == nil, "QEMU \(file.release)")
            }
        }
    }

    @Test("The greeting tells the version in the same way as a command")
    func greetings() throws {
        for file in try ReplyFile.all() {
            let said = try #require(file.greeting["QMP"]?["version"])
            let version = try VersionInfo(json: said.jsonBytes())
            #expect("\(version.qemu.major).\(version.qemu.minor).\(version.qemu.micro)" == file.release)
            #expect(said == file.replies.first { $0.command == "query-version" }?.value)
        }
    }
}
