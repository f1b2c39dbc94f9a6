import Testing

@testable import GuestAgent

@Suite struct SHA256Tests {
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func theKnownExamples(text: String, digest: String) {
        var hash = SHA256()
        hash.update(Array(text.utf8))
        #expect(hash.hexadecimalDigest() == digest)
    }

    @Test func aMillionTimesTheSame() {
        var hash = SHA256()
        for _ in 0..<100 { hash.update([UInt8](repeating: UInt8(ascii: "a"), count: 10_000)) }
        #expect(
            hash.hexadecimalDigest() == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        )
    }

    @Test(arguments: [1, 3, 55, 56, 63, 64, 65, 127])
    func partsMakeNoDifference(size: Int) {
        let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0) }
        var whole = SHA256()
        whole.update(bytes)
        var parts = SHA256()
        for start in stride(from: 0, to: 1000, by: size) { parts.update(Array(bytes[start..<min(1000, start + size)])) }
        #expect(parts.hexadecimalDigest() == whole.hexadecimalDigest())
    }
}
