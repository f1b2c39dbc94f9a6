internal import QEMU

extension BlockLayer {
    /// A layer on the command line: a file when it begins with a slash, otherwise the name of a node.
    init(argument: String) {
        self = argument.hasPrefix("/") ? .file(argument) : .node(argument)
    }
}
