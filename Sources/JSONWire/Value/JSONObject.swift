/// The members of a JSON object, in their order.
///
/// A name occurs once: when a member is set again, also by text that repeats it, it keeps its place and takes the last
/// value. Names are the same when Swift says that the strings are equal. Two objects are equal when they have the same
/// members in any order.
///
/// Finding a member takes constant time in large objects and a short search in small ones.
public struct JSONObject: Sendable {
    /// A name and its value.
    public typealias Element = (key: String, value: JSONValue)

    /// Beyond this many members looking a name up in ``places`` is faster than comparing it with each.
    private static let largestWithoutPlaces = 16

    private var members: [Element] = []
    /// Where each name stands in `members`; only kept for large objects.
    private var places: [String: Int]?

    /// Creates an empty object.
    public init() {}

    /// Creates an object. Of members with the same name the last one counts.
    public init(_ members: some Sequence<(String, JSONValue)>) {
        for (name, value) in members { self[name] = value }
    }

    /// How many members there are.
    public var count: Int { members.count }

    /// Whether there are none.
    public var isEmpty: Bool { members.isEmpty }

    /// The names, in order.
    public var keys: [String] { members.map(\.key) }

    /// The value of a member; `nil` when there is none. Setting `nil` removes it.
    public subscript(name: String) -> JSONValue? {
        get { place(of: name).map { members[$0].value } }
        set {
            guard let newValue else {
                removeValue(forKey: name)
                return
            }
            if let place = place(of: name) {
                members[place].value = newValue
            } else {
                append(name, newValue)
            }
        }
    }

    /// Removes a member; the others keep their order. Takes time in proportion to the number of members.
    ///
    /// - Returns: Its value; `nil` when there was none.
    @discardableResult
    public mutating func removeValue(forKey name: String) -> JSONValue? {
        guard let place = place(of: name) else { return nil }
        let value = members.remove(at: place).value
        if places != nil { indexMembers() }
        return value
    }

    private func place(of name: String) -> Int? {
        guard let places else { return members.firstIndex { $0.key == name } }
        return places[name]
    }

    private mutating func append(_ name: String, _ value: JSONValue) {
        members.append((name, value))
        if places != nil {
            places?[name] = members.count - 1
        } else if members.count > Self.largestWithoutPlaces {
            indexMembers()
        }
    }

    private mutating func indexMembers() {
        guard members.count > Self.largestWithoutPlaces else {
            places = nil
            return
        }
        var places: [String: Int] = [:]
        places.reserveCapacity(members.count)
        for (place, member) in members.enumerated() { places[member.key] = place }
        self.places = places
    }
}

extension JSONObject: Sequence {
    /// Gives the members in order.
    public func makeIterator() -> IndexingIterator<[Element]> { members.makeIterator() }

    /// How many members there are.
    public var underestimatedCount: Int { count }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    /// Creates an object. Of members with the same name the last one counts.
    public init(dictionaryLiteral members: (String, JSONValue)...) { self.init(members) }
}

extension JSONObject: CustomStringConvertible {
    /// The object as compact JSON text.
    public var description: String { JSONValue.object(self).description }
}
