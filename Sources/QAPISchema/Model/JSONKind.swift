/// The kinds of JSON values, which are what tells the alternatives of an alternate apart.
package enum JSONKind: String, Sendable, Hashable, CaseIterable {
    case object
    case array
    case string
    case number
    case boolean
    case null
}
