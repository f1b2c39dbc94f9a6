#if os(Linux)
import Testing

#if canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A terminal at which a test sits.
final class PseudoTerminal {
    /// What a program opens.
    let path: String
    /// The person's end.
    private let person: CInt
    /// Keeps the terminal while no program has it open.
    private let keeper: CInt
    /// What was on the screen.
    private(set) var screen = ""

    init() throws {
        person = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
        var (isLocked, number) = (CInt(0), CUnsignedInt(0))
        // TIOCSPTLCK and TIOCGPTN, which Swift cannot see.
        try #require(person >= 0 && ioctl(person, 0x4004_5431, &isLocked) == 0)
        try #require(ioctl(person, 0x8004_5430, &number) == 0)
        path = "/dev/pts/\(number)"
        keeper = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
        try #require(keeper >= 0)
    }

    deinit {
        close(keeper)
        close(person)
    }

    /// Whether what is typed can be seen.
    var showsTyping: Bool {
        var settings = termios()
        return tcgetattr(keeper, &settings) == 0 && settings.c_lflag & tcflag_t(ECHO) != 0
    }

    /// Waits until something is on the screen.
    func wait(for text: String) async throws {
        while !screen.contains(text) {
            var bytes = [UInt8](repeating: 0, count: 512)
            let count = read(person, &bytes, bytes.count)
            if count > 0 {
                screen += String(decoding: bytes.prefix(count), as: UTF8.self)
            } else {
                try await Task.sleep(for: .milliseconds(5))
            }
        }
    }

    func type(_ text: String) {
        let bytes = Array(text.utf8)
        #expect(write(person, bytes, bytes.count) == bytes.count)
    }
}
#endif
