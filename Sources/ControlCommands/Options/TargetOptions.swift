internal import ArgumentParser
internal import QEMU
internal import QMP

/// How a file that a block operation writes to is treated.
struct TargetOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The format of the target file.", valueName: "format"))
    var format: String?

    @Flag(
        help:
            "Use an image that is there already, of the right size, as it is; an overlay has to name what the device holds."
    )
    var existing = false

    @Flag(help: "Make the target file anew, also when there is one that holds something.")
    var overwrite = false

    func validate() throws {
        if existing, overwrite { throw ValidationError("--existing and --overwrite exclude each other") }
    }

    /// Where a word of the command line leads to: an absolute path, or `node:NAME`.
    ///
    /// - Parameter isFormatKnown: Whether an image that is there already needs no format.
    func target(_ word: String, isFormatKnown: Bool = false) throws(Failure) -> BlockTarget {
        if word.hasPrefix("node:") { return try node(String(word.dropFirst("node:".count))) }
        guard word.hasPrefix("/") else {
            throw .usage("the target \"\(word)\" is neither an absolute path, as QEMU may run elsewhere, nor node:NAME")
        }
        // Else QEMU would write to another file, since it is sent text.
        guard !word.contains("\u{FFFD}") else { throw .usage("the path of the target is not valid UTF-8") }
        guard existing else { return .file(word, format: format) }
        guard isFormatKnown || format != nil else {
            throw .usage("--existing takes --format: else QEMU would guess it from what a guest may have written")
        }
        return .existingFile(word, format: format)
    }

    private func node(_ name: String) throws(Failure) -> BlockTarget {
        guard !name.isEmpty else { throw .usage("node: takes the name of a node") }
        guard format == nil, !existing, !overwrite else {
            throw .usage("--format, --existing and --overwrite are for files, not for nodes")
        }
        return .node(name)
    }

    /// Makes sure that nothing is overwritten by accident, as far as that can be seen from this host.
    func protect(_ target: BlockTarget) throws(Failure) {
        guard case .file(let path, _) = target, !overwrite else { return }
        do {
            guard try LocalFile.holdsSomething(path) else { return }
        } catch {
            throw .file("whether \(path) holds something cannot be seen (\(error)): give --overwrite to lose that")
        }
        throw .file("\(path) holds something already: give --overwrite to lose that, or --existing to use it as it is")
    }
}
