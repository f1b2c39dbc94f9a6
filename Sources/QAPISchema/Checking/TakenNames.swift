/// Names of things beside one another, which must differ in more than `-` and `_`.
struct TakenNames {
    private var taken: [String: String] = [:]

    /// Takes a name.
    ///
    /// - Returns: The name that it collides with; nil if it is free.
    mutating func take(_ name: String) -> String? {
        let folded = MemberNames.folded(name)
        if let other = taken[folded] { return other }
        taken[folded] = name
        return nil
    }
}
