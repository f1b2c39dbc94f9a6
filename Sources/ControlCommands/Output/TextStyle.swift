/// How text for people looks.
struct TextStyle: Sendable, Hashable {
    /// The few looks that a word can have.
    enum Look: String, Sendable, CaseIterable {
        case bold = "1"
        case faint = "2"
        case red = "31"
        case green = "32"
        case yellow = "33"
    }

    /// Colour only where a person sees it, and has not said no (https://no-color.org).
    let usesColor: Bool

    static let plain = TextStyle(usesColor: false)

    init(usesColor: Bool) {
        self.usesColor = usesColor
    }

    init(isTerminal: Bool, environment: Environment) {
        self.init(usesColor: isTerminal && environment["NO_COLOR"] == nil && environment["TERM"] != "dumb")
    }

    func callAsFunction(_ text: String, _ look: Look) -> String {
        usesColor ? "\u{1B}[\(look.rawValue)m\(text)\u{1B}[0m" : text
    }
}
