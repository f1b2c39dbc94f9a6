#if canImport(Glibc)
internal import Glibc

/// The memory of this process that is really there, in bytes.
func residentBytes() -> Int {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 128)
    guard fgets(&line, Int32(line.count), file) != nil else { return 0 }
    let fields = line.prefix { $0 != 0 }.split(separator: CChar(UInt8(ascii: " ")))
    let pages = fields.count > 1 ? Int(String(decoding: fields[1].map(UInt8.init(bitPattern:)), as: UTF8.self)) : nil
    return (pages ?? 0) * Int(getpagesize())
}
#else
/// Only Linux tells without ado.
func residentBytes() -> Int { 0 }
#endif
