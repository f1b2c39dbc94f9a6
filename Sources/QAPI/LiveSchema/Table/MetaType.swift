/// The kinds of entries, by their names in a schema.
enum MetaType: String {
    case builtIn = "builtin"
    case enumeration = "enum"
    case array
    case object
    case alternate
    case command
    case event
}
