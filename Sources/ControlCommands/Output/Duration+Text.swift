extension Duration {
    /// For people: `340 µs`, `1.5 s`, `2 min 5 s`, `3 d 4 h`.
    var text: String {
        let nanoseconds = self / .nanoseconds(1)
        switch abs(nanoseconds) {
        case ..<999.5: return "\(nanoseconds.inThreeDigits) ns"
        case ..<999.5e3: return "\((nanoseconds / 1e3).inThreeDigits) µs"
        case ..<999.5e6: return "\((nanoseconds / 1e6).inThreeDigits) ms"
        case ..<59.95e9: return "\((nanoseconds / 1e9).inThreeDigits) s"
        default: return longText
        }
    }

    /// In the two largest units.
    private var longText: String {
        // No clock has run longer.
        let seconds = Int(min(max((self / .seconds(1)).rounded(), -1e15), 1e15))
        let (minutes, hours, days) = (seconds / 60, seconds / 3600, seconds / 86_400)
        if days != 0 { return "\(days) d \(abs(hours % 24)) h" }
        if hours != 0 { return "\(hours) h \(abs(minutes % 60)) min" }
        return "\(minutes) min \(abs(seconds % 60)) s"
    }
}
