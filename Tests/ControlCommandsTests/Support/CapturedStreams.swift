import QMP
import Synchronization

@testable import ControlCommands

/// Output streams that keep what is written to them.
final class CapturedStreams: Sendable {
    private let outputBytes = Mutex<[UInt8]>([])
    private let errorBytes = Mutex<[UInt8]>([])
    private let outputFailure: CInt?
    private let readerHasLeft: Bool
    private let isTerminal: Bool

    /// - Parameters:
    ///   - outputFailure: The error number with which each write to standard output fails.
    ///   - readerHasLeft: What is found out about the reader of standard output.
    ///   - isTerminal: Whether a person seems to read.
    init(outputFailure: CInt? = nil, readerHasLeft: Bool = false, isTerminal: Bool = false) {
        self.outputFailure = outputFailure
        self.readerHasLeft = readerHasLeft
        self.isTerminal = isTerminal
    }

    var output: String { String(decoding: outputBytes.withLock { $0 }, as: UTF8.self) }
    var errors: String { String(decoding: errorBytes.withLock { $0 }, as: UTF8.self) }

    var streams: OutputStreams {
        OutputStreams(
            writeOutput: { [self] bytes throws(SystemError) in
                if let outputFailure { throw SystemError(code: outputFailure, call: "write") }
                outputBytes.withLock { $0 += bytes }
            },
            writeError: { [self] bytes throws(SystemError) in
                errorBytes.withLock { $0 += bytes }
            },
            readerHasLeft: { [self] _ in readerHasLeft },
            outputIsTerminal: isTerminal,
            errorIsTerminal: isTerminal
        )
    }
}
