/// Finds names that somebody may have meant who wrote another.
///
/// Case does not count, nor do `-` and `_`: a name that differs in nothing else is the only one near. Else slips are
/// counted, of which there may be three in a long name: a letter too many, too few, another one, or two that changed
/// places. A name that has all the words of what was written, and more, is near as well; one that begins with several of
/// them is nearer than one with several slips. Of all these only the nearest are meant, and those that are hardly farther
/// away.
package struct NearNames {
    private let known: [Spelling]

    /// - Parameter names: The names that there are.
    package init(_ names: some Sequence<String>) {
        known = names.map { Spelling($0) }
    }

    /// The names near to another.
    ///
    /// - Parameter limit: How many at most. Default: 3.
    /// - Returns: The nearest first, without the name itself.
    package func names(near name: String, limit: Int = 3) -> [String] {
        let wanted = Spelling(name)
        let near = known.compactMap { known in
            known.name == name ? nil : wanted.distance(to: known).map { (name: known.name, distance: $0) }
        }
        guard let least = near.map(\.distance).min() else { return [] }
        let most = least == 0 ? 0 : least + 1
        return near.filter { $0.distance <= most }.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(
            limit
        )
        .map(\.name)
    }
}

/// A name as it is compared.
private struct Spelling {
    let name: String
    /// The letters in lower case, without what joins words.
    let letters: [UInt8]
    /// The words, in lower case and in order.
    let words: [ArraySlice<UInt8>]

    init(_ name: String) {
        self.name = name
        let words = name.utf8.map(\.inLowerCase).split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        letters = Array(words.joined())
        self.words = words
    }

    /// How far away a known name is; `nil` when it is too far for being meant.
    func distance(to known: Spelling) -> Int? {
        let limit = min(3, max(1, letters.count / 3))
        if let slips = letters.slips(to: known.letters, limit: limit), slips < max(letters.count, known.letters.count) {
            return min(slips, distanceAsBeginning(of: known) ?? slips)
        }
        if let distance = distanceAsBeginning(of: known) { return distance }
        // Behind all slips, the more the more words are missing.
        guard letters.count >= 3, Set(words).isSubset(of: known.words) else { return nil }
        return limit + max(0, known.words.count - words.count) + 1
    }

    /// How far away a known name is that begins with the same words, of which there are several, and has more.
    private func distanceAsBeginning(of known: Spelling) -> Int? {
        guard words.count > 1, words.count < known.words.count, known.words.starts(with: words) else { return nil }
        return known.words.count - words.count + 1
    }
}

extension [UInt8] {
    /// The Damerau-Levenshtein distance in which no letters are changed twice.
    ///
    /// - Returns: `nil` when it is beyond the limit.
    fileprivate func slips(to other: [UInt8], limit: Int) -> Int? {
        guard abs(count - other.count) <= limit else { return nil }
        var beforeLast: [Int] = []
        var last = [Int](0...other.count)
        for (row, letter) in enumerated() {
            var current = [row + 1]
            current.reserveCapacity(last.count)
            for (column, otherLetter) in other.enumerated() {
                let replaced = last[column] + (letter == otherLetter ? 0 : 1)
                var best = Swift.min(replaced, last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, letter == other[column - 1], self[row - 1] == otherLetter {
                    best = Swift.min(best, beforeLast[column - 1] + 1)
                }
                current.append(best)
            }
            (beforeLast, last) = (last, current)
        }
        return last[other.count] <= limit ? last[other.count] : nil
    }
}

extension UInt8 {
    fileprivate var inLowerCase: UInt8 {
        UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self ? self | 0x20 : self
    }
}
