internal import Dispatch
internal import Libvirt

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Asks the person at the terminal, wherever standard input and output lead.
struct TerminalPrompt: Sendable {
    /// The terminal.
    var path = "/dev/tty"

    /// Asks for a name, unless the address has one, and for a password, which is not shown as it is typed.
    ///
    /// - Returns: `nil` when there is no terminal, nothing is typed, or the task is cancelled; then the terminal shows again
    ///   what is typed.
    func credentials(for uri: LibvirtURI) async -> LibvirtCredentials? {
        var ends: [CInt] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        let (cancelled, cancel) = (ends[0], ends[1])
        defer {
            close(cancelled)
            close(cancel)
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                // A person may take long, and there are no more threads for tasks than the machine has cores.
                DispatchQueue.global().async {
                    let terminal = Terminal(path, cancelled)
                    continuation.resume(returning: terminal?.credentials(for: uri))
                }
            }
        } onCancel: {
            // The first byte of a pipe always finds room.
            _ = write(cancel, [0], 1)
        }
    }
}

/// A terminal while something is asked there.
private struct Terminal: ~Copyable {
    /// The most that somebody types.
    private static var longestLine: Int { 4096 }

    private let file: CInt
    /// Can be read from when nothing is to be asked any more.
    private let cancelled: CInt

    init?(_ path: String, _ cancelled: CInt) {
        file = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
        self.cancelled = cancelled
        guard file >= 0 else { return nil }
    }

    deinit { close(file) }

    func credentials(for uri: LibvirtURI) -> LibvirtCredentials? {
        guard let name = uri.user ?? shownAnswer(to: "Name for \(uri): "),
            let password = hiddenAnswer(to: "Password of \(name) for \(uri): ")
        else { return nil }
        return LibvirtCredentials(name: name, password: password)
    }

    private func shownAnswer(to question: String) -> String? {
        say(question)
        return line()
    }

    private func hiddenAnswer(to question: String) -> String? {
        var shown = termios()
        guard tcgetattr(file, &shown) == 0 else { return nil }
        var hidden = shown
        hidden.c_lflag &= ~tcflag_t(ECHO)
        // What was typed before the question is no answer to it.
        guard tcsetattr(file, TCSAFLUSH, &hidden) == 0 else { return nil }
        defer {
            tcsetattr(file, TCSADRAIN, &shown)
            say("\n")
        }
        say(question)
        return line()
    }

    private func say(_ text: String) {
        let text = text == "\n" ? text : text.printable
        // Where nothing can be written, nothing is answered either.
        try? OutputStreams.writeAll(Array(text.utf8), to: file)
    }

    /// What is typed up to Enter; `nil` for nothing.
    private func line() -> String? {
        var bytes: [UInt8] = []
        while bytes.last != UInt8(ascii: "\n"), bytes.count < Self.longestLine {
            guard isTyped(), let part = try? LocalFile.part(of: file, upTo: 512), !part.isEmpty else { return nil }
            bytes += part
        }
        return String(validating: bytes.dropLast(), as: UTF8.self).flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Waits until something is typed.
    ///
    /// - Returns: Whether it was; false when nothing is to be asked any more.
    private func isTyped() -> Bool {
        var entries = [file, cancelled].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        while poll(&entries, nfds_t(entries.count), -1) < 0 {
            guard errno == EINTR else { return false }
        }
        return entries[1].revents == 0
    }
}
