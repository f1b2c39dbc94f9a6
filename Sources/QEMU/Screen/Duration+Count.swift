extension Duration {
    /// How often another duration fits in, rounded up; at least 0.
    func count(of unit: Duration) -> Int {
        Int(exactly: max(0, (self / unit).rounded(.up))) ?? .max
    }
}
