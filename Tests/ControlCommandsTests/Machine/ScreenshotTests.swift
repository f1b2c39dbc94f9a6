import Foundation
import JSONWire
import QMP
import QMPTesting
import Testing

@testable import ControlCommands

@Suite("screenshot", .timeLimit(.minutes(5)))
struct ScreenshotTests {
    private func content(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))) }

    @Test func `saves a picture in the format that the name tells`() async throws {
        var folder = try TemporaryFolder()
        let (ppm, png) = (folder.file("a.PPM"), folder.file("a.png"))
        let run = await CommandLineRun("screenshot", ppm, on: PictureMonitor.monitor())
        #expect(run.output == "saved PPM, 2 × 1 pixels in \(ppm)\n")
        #expect(try content(ppm) == PictureMonitor.ppm)
        let other = await CommandLineRun("screenshot", png, "--output=json", on: PictureMonitor.monitor())
        let bytes = try content(png)
        #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
        let report: JSONValue = [
            "file": .string(png), "format": "png", "width": 2, "height": 1, "bytes": .integer(Int64(bytes.count)),
        ]
        #expect(try JSONValue(json: other.output) == report)
    }

    @Test func `of one screen of a device`() async throws {
        let monitor = PictureMonitor.monitor()
        let words = ["/dev/null", "--format", "ppm", "--device", "vga1", "--head", "2"]
        let run = await CommandLineRun(["screenshot"] + words, on: monitor)
        #expect(run.status == .done)
        let arguments = try #require(monitor.requests.last { $0.name == "screendump" }).arguments
        #expect(arguments["device"] == "vga1" && arguments["head"] == 2)
    }

    @Test func `goes to standard output as it is, but to no terminal`() async {
        let run = await CommandLineRun("screenshot", "-", "--format", "ppm", on: PictureMonitor.monitor())
        #expect(Array(run.output.utf8) == PictureMonitor.ppm)
        let monitor = PictureMonitor.monitor()
        let captured = CapturedStreams(isTerminal: true)
        let refused = await CommandLineRun("screenshot", "-", "--format", "ppm", on: monitor, captured: captured)
        #expect(refused.status == .usage)
        #expect(refused.output.isEmpty && monitor.requests.isEmpty)
    }

    @Test func `half a picture leaves the file that was there`() async throws {
        var folder = try TemporaryFolder()
        let path = try folder.file("a.ppm", holding: "before")
        let run = await CommandLineRun("screenshot", path, on: PictureMonitor.monitor(PictureMonitor.ppm.dropLast()))
        #expect(run.status == .failed)
        #expect(run.errors.contains("not a complete picture"))
        #expect(try content(path) == Array("before".utf8))
    }

    @Test func `a file that cannot be written`() async {
        let run = await CommandLineRun("screenshot", "/nowhere/a.ppm", on: PictureMonitor.monitor())
        #expect(run.status == .failed)
        #expect(run.errors.hasPrefix("qemuctl: cannot write /nowhere/a.ppm: "))
    }

    @Test func `a connection that is lost`() async {
        let monitor = ScriptedMonitor { _ throws(QMPError) in throw QMPError(.connectionLost, "QEMU has gone") }
        let run = await CommandLineRun("screenshot", "/dev/null", "--format=png", on: monitor)
        #expect(run.status == .failed)
        #expect(run.errors == "qemuctl: QEMU has gone\n")
    }

    @Test(arguments: [
        [""], ["a"], ["a.jpeg"], ["-"], ["x.png/a"], ["a.png", "--head", "1"], ["a.png", "--format", "gif"],
        ["a.png", "--device", "d", "--head=-1"],
    ])
    func `wrong usage`(words: [String]) async {
        let monitor = PictureMonitor.monitor()
        #expect(await CommandLineRun(["screenshot"] + words, on: monitor).status == .usage)
        #expect(monitor.requests.isEmpty)
    }
}
