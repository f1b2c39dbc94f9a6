#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Standard input, output and error.
enum StandardDescriptors {
    /// Opens `/dev/null` for each that is closed: else the next file or socket to be opened takes its place, and what is
    /// printed goes there.
    static func open(_ descriptors: some Sequence<CInt> = STDIN_FILENO...STDERR_FILENO) {
        for descriptor in descriptors where fcntl(descriptor, F_GETFD) < 0 && errno == EBADF {
            let null = openNull()
            guard null >= 0, null != descriptor else { continue }
            dup2(null, descriptor)
            close(null)
        }
    }

    private static func openNull() -> CInt {
        #if canImport(Darwin)
        Darwin.open("/dev/null", O_RDWR)
        #elseif canImport(Musl)
        Musl.open("/dev/null", O_RDWR)
        #else
        Glibc.open("/dev/null", O_RDWR)
        #endif
    }
}
