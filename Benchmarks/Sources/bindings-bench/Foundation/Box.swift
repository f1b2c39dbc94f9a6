/// Holds a value elsewhere, so that a type can have a member of its own kind.
final class Box<Value: Decodable>: Decodable {
    let value: Value

    init(from decoder: any Decoder) throws { value = try Value(from: decoder) }
}
