internal import QEMU
internal import QMP

/// How far a job is, on one line.
struct ProgressLine: Sendable {
    private static let barWidths = 10...40

    private let label: String
    private let progress: BlockJobProgress

    init(_ label: String, _ progress: BlockJobProgress) {
        self.label = label.printableOnOneLine
        self.progress = progress
    }

    /// `mirror vd0: 41 %, 1.2 GiB of 3 GiB, 210 MiB/s, 0:09 left`
    var text: String { "\(label): \([percent, sizes, rate, state].compactMap(\.self).joined(separator: ", "))" }

    /// `mirror vd0  [====>     ] 41 %  1.2 GiB of 3 GiB  210 MiB/s  0:09 left`, and less of it where there is less room.
    ///
    /// - Parameter width: How many columns there are at most.
    func bar(width: Int) -> String {
        // With the room that each usually takes, so that the bar keeps its length while the numbers change theirs.
        let tails = [([sizes, rate, state], 46), ([rate, state], 27), ([state], 15), ([], 5)].map { parts, width in
            (text: ([percent] + parts).compactMap(\.self).joined(separator: "  "), usualWidth: width)
        }
        for (tail, usualWidth) in tails {
            // Two blanks behind the label, two brackets, and a blank.
            let room = width - label.count - max(tail.count, usualWidth) - 5
            guard room >= ProgressLine.barWidths.lowerBound else { continue }
            return "\(label)  [\(bar(columns: min(room, ProgressLine.barWidths.upperBound)))] \(tail)"
        }
        let rest = tails.map { "\(label)  \($0.text)" } + [percent]
        return rest.first { $0.count <= width } ?? ""
    }

    private func bar(columns: Int) -> String {
        let filled = Int(progress.fraction * Double(columns))
        let bar = String(repeating: "=", count: filled)
        guard filled > 0, filled < columns else { return bar + String(repeating: " ", count: columns - filled) }
        return bar.dropLast() + ">" + String(repeating: " ", count: columns - filled)
    }

    // MARK: Parts

    /// As long as there is something left, it is not all.
    private var percent: String { isLengthKnown ? "\(Int(progress.fraction * 100)) %" : "- %" }

    private var isLengthKnown: Bool { progress.length > 0 || progress.fraction > 0 }

    private var sizes: String? {
        guard progress.length > 0 else { return progress.offset > 0 ? "\(ByteSize(progress.offset))" : nil }
        return "\(ByteSize(progress.offset)) of \(ByteSize(progress.length))"
    }

    private var rate: String? {
        guard progress.status == .running else { return nil }
        return progress.bytesPerSecond.map { "\(ByteSize($0))/s" }
    }

    /// How long it takes still; when it does not go on by itself, why.
    private var state: String? {
        switch progress.status {
        case .running: progress.remaining.map { "\($0.clockText) left" }
        case .created: "starting"
        case .standby: "ready, paused"
        case .concluded: nil
        default: progress.status.rawValue
        }
    }
}

extension Duration {
    /// `0:09`, `1:02:03`; days in words.
    fileprivate var clockText: String {
        guard self < .seconds(86_400) else { return text }
        let seconds = max(0, Int((self / .seconds(1)).rounded()))
        let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
        let end = ":\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
        return hours > 0 ? "\(hours):\(minutes < 10 ? "0" : "")\(minutes)\(end)" : "\(minutes)\(end)"
    }
}
