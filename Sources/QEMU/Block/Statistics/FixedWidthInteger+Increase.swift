extension FixedWidthInteger {
    /// How much a counter grew since it was `earlier`; `nil` when it went down, or when that is no counter's value.
    func increase(since earlier: Self) -> Self? {
        let (increase, overflow) = subtractingReportingOverflow(earlier)
        return overflow || earlier < 0 || increase < 0 ? nil : increase
    }
}
