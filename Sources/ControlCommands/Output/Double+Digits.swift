extension Double {
    /// For people: three digits, and all of those before the point; `1.5`, `0.07`, `123456`.
    var inThreeDigits: String {
        // Beyond that, the digits would be those of no number that was measured.
        let value = isNaN ? 0 : Swift.min(Swift.max(self, -1e15), 1e15)
        let decimals = value.magnitude < 9.995 ? 2 : value.magnitude < 99.95 ? 1 : 0
        let scale = decimals == 2 ? 100 : decimals == 1 ? 10 : 1
        let scaled = Int((value.magnitude * Double(scale)).rounded())
        let sign = value < 0 && scaled > 0 ? "-" : ""
        let whole = "\(sign)\(scaled / scale)"
        guard scaled % scale > 0 else { return whole }
        let digits = String(scaled % scale + scale).dropFirst()
        return "\(whole).\(digits.last == "0" ? digits.dropLast() : digits)"
    }
}
