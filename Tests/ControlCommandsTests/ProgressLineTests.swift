import QEMU
import QMP
import Testing

@testable import ControlCommands

@Suite("The line that shows how far a job is")
struct ProgressLineTests {
    private static let half = BlockJobProgress(
        status: .running,
        offset: 1_288_490_189,
        length: 3 << 30,
        bytesPerSecond: 220_200_960
    )

    private func bar(_ width: Int, _ progress: BlockJobProgress = half) -> String {
        ProgressLine("mirror vd0", progress).bar(width: width)
    }

    @Test func `all of it`() {
        #expect(bar(80) == "mirror vd0  [======>            ] 40 %  1.2 GiB of 3 GiB  210 MiB/s  0:09 left")
        let text = ProgressLine("mirror vd0", Self.half).text
        #expect(text == "mirror vd0: 40 %, 1.2 GiB of 3 GiB, 210 MiB/s, 0:09 left")
    }

    @Test func `no line is wider than there is room, and the bar does not grow for ever`() {
        for width in -1...300 { #expect(bar(width).count <= max(0, width)) }
        #expect(bar(300).count < 110)
        #expect(bar(0).isEmpty && bar(-1).isEmpty && bar(3).isEmpty)
        #expect(bar(4) == "40 %")
        #expect(bar(16) == "mirror vd0  40 %")
        #expect(bar(48) == "mirror vd0  [======>           ] 40 %  0:09 left")
        #expect(bar(60).hasSuffix("] 40 %  210 MiB/s  0:09 left"))
    }

    @Test func `the bar keeps its length while the numbers change theirs`() {
        let readings = [999_999, 9_000_000, 10_000_000, 300_000_000, 1_073_741_824, 3_000_000_000].map { offset in
            BlockJobProgress(status: .running, offset: offset, length: 3 << 30, bytesPerSecond: Double(offset) * 1.7)
        }
        let columns = readings.map { bar(100, $0).prefix { $0 != "]" }.count }
        #expect(Set(columns).count == 1)
    }

    @Test func `an unknown length`() {
        let none = BlockJobProgress(status: .created, offset: 0, length: 0)
        #expect(bar(80, none) == "mirror vd0  [\(String(repeating: " ", count: 19))] - %  starting")
        let some = BlockJobProgress(status: .running, offset: 2048, length: 0)
        #expect(ProgressLine("a", some).text == "a: - %, 2 KiB")
    }

    @Test(
        arguments: [
            (.paused, "paused"), (.standby, "ready, paused"), (.ready, "ready"), (.pending, "pending"),
            (.aborting, "aborting"), (JobStatus(rawValue: "new-word"), "new-word"),
        ] as [(JobStatus, String)]
    )
    func `a job that does not go on by itself`(status: JobStatus, word: String) {
        let progress = BlockJobProgress(status: status, offset: 50, length: 100, bytesPerSecond: 1)
        #expect(ProgressLine("a", progress).text == "a: 50 %, 50 B of 100 B, \(word)")
    }

    @Test(arguments: [(1, "0:01"), (61, "1:01"), (3_723, "1:02:03"), (86_399, "23:59:59"), (90_000, "1 d 1 h")])
    func `the time that is left`(seconds: Int, text: String) {
        let progress = BlockJobProgress(status: .running, offset: 0, length: seconds, bytesPerSecond: 1)
        #expect(ProgressLine("a", progress).text.hasSuffix(", \(text) left"))
    }

    @Test func `huge numbers, and more than all`() {
        let huge = BlockJobProgress(status: .running, offset: .max / 2, length: .max, bytesPerSecond: 1e300)
        #expect(ProgressLine("a", huge).text.hasPrefix("a: 50 %, 4 EiB of 8 EiB, "))
        let over = BlockJobProgress(status: .running, offset: 200, length: 100)
        #expect(bar(80, over).hasPrefix("mirror vd0  [\(String(repeating: "=", count: 19))] 100 %"))
        #expect(bar(80, over).contains("] 100 %"))
        let negative = BlockJobProgress(status: .running, offset: -5, length: 100)
        #expect(bar(80, negative).contains("] 0 %"))
    }

    @Test func `a name cannot steer the terminal`() {
        #expect(ProgressLine("a\u{1B}[2J\n", Self.half).bar(width: 80).unicodeScalars.allSatisfy { $0.value >= 0x20 })
    }

    @Test func `what is not all is not a hundred per cent`() {
        let nearly = BlockJobProgress(status: .running, offset: 99_999, length: 100_000)
        #expect(bar(60, nearly).contains("] 99 %"))
    }
}
