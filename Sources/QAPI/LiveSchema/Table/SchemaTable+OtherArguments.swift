extension SchemaTable {
    /// Whether a command takes further arguments than those that the schema has.
    ///
    /// The schema does not tell: it has only those of `device_add` that every device has, and up to QEMU 5.2, where its
    /// arguments were no union yet, those of `object-add` that every object has.
    func takesOtherArguments(command name: String) -> Bool {
        switch name {
        case "device_add": true
        case "object-add": command(name)?.arguments.flatMap(object)?.tag == nil
        default: false
        }
    }
}
