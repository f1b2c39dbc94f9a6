#if os(Linux)
internal import CSocketSupport

#if canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// The device number of the file system that holds a file, as the kernel itself numbers it.
///
/// On btrfs and some overlays `stat` reports another number, of the subvolume or layer; the socket table knows only
/// this one.
enum MountDevice {
    /// Nil when the file is not there or the kernel does not say.
    static func containing(_ path: String) -> dev_t? {
        let handle = csocket_open_handle(path, false)
        guard handle >= 0 else { return nil }
        defer { close(handle) }
        guard let details = ProcessFile.content(of: "/proc/self/fdinfo/\(handle)"),
            let mount = mountID(inDetails: details),
            let mounts = ProcessFile.content(of: "/proc/self/mountinfo")
        else { return nil }
        return device(ofMount: mount, in: mounts)
    }

    /// Reads the line `mnt_id:	29`.
    static func mountID(inDetails details: [UInt8]) -> UInt64? {
        for line in details.split(separator: UInt8(ascii: "\n")) {
            let fields = line.split(separator: UInt8(ascii: "\t")).map { String(decoding: $0, as: UTF8.self) }
            if fields.count == 2, fields[0] == "mnt_id:" { return UInt64(fields[1]) }
        }
        return nil
    }

    /// Finds the line `29 1 0:25 / /run …`: id, parent's id, device.
    static func device(ofMount mount: UInt64, in mounts: [UInt8]) -> dev_t? {
        for line in mounts.split(separator: UInt8(ascii: "\n")) {
            let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 3)
            guard fields.count > 2, UInt64(String(decoding: fields[0], as: UTF8.self)) == mount else { continue }
            let numbers = fields[2].split(separator: UInt8(ascii: ":")).map { String(decoding: $0, as: UTF8.self) }
            guard numbers.count == 2, let major = UInt32(numbers[0]), let minor = UInt32(numbers[1]) else {
                return nil
            }
            return csocket_device(major, minor)
        }
        return nil
    }
}
#endif
