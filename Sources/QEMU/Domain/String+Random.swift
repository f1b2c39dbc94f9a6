extension String {
    /// A name that nobody else makes up, as QEMU takes it for jobs and block nodes: at most 31 bytes.
    package static func random(prefix: String) -> String {
        "\(prefix)-\(Substring(Self(UInt64.random(in: .min ... .max), radix: 36)).prefix(12))"
    }
}
