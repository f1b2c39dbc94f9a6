internal import ArgumentParser
internal import JSONWire
internal import QMP

/// `qemuctl schema supports`
struct SchemaSupports: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "supports",
        abstract: "Tell whether this QEMU has a command, an argument, a value, a feature.",
        discussion: """
            Prints yes, exit status 0, or no, exit status 1. As JSON: {"path", "supported"}. What elsewhere fails with \
            exit status 1 has 2 here, so that it is not taken for an answer.

            A path begins with the name of a command or an event, and steps follow behind slashes. The name alone asks \
            for the command or event, NAME/$FEATURE for a feature of it. Else arg-type (the arguments, or an event's \
            data) or ret-type (the result) comes second, and then any of these steps:

              MEMBER     a member of an object
              *MEMBER    a member that may be left out
              +BRANCH    what there is when a union's tag has this value
              ^VALUE     a value of an enumeration
              $FEATURE   a feature of what the path led to
              !TYPE      whether the value can be of a type: str, int, number, bool,
                         null, any, object, array, enum

            Steps look through arrays and at all alternatives by themselves. Quote paths: shells know some of these \
            signs too.

            Examples:
              qemuctl schema supports blockdev-mirror
              qemuctl schema supports 'blockdev-mirror/arg-type/copy-mode/^write-blocking'
              qemuctl schema supports 'blockdev-add/arg-type/+nvme-io_uring'
              qemuctl schema supports 'query-block/ret-type/inserted/backing_file_depth'
              qemuctl schema supports 'device_add/$json-cli-hotplug' && echo can hotplug
            """
    )

    @Argument(help: "The path, such as NAME/arg-type/MEMBER.")
    var path: String

    @OptionGroup var options: GlobalOptions

    var statusOfFailures: ExitStatus { .unanswered }

    func validate() throws {
        do {
            // A path is well-formed or not whatever the schema: this asks one that has nothing.
            _ = try LiveSchema(json: "[]").supports(path)
        } catch {
            throw ValidationError("\(error)")
        }
    }

    func run(in session: Session) async throws(Failure) {
        let schema = try await session.schema()
        let isSupported: Bool
        do {
            isSupported = try schema.supports(path)
        } catch {
            throw .usage(error.description)
        }
        do {
            try session.show(SupportReport(path: path, isSupported: isSupported))
        } catch {
            // Nobody reads the word; then the status alone answers.
            guard error == .readerLeft else { throw error }
        }
        if !isSupported { throw .no }
    }
}

/// Whether there is something.
struct SupportReport: Report {
    let path: String
    let isSupported: Bool

    func text(_ style: TextStyle) -> String? { isSupported ? "yes" : "no" }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("path", path)
        writer.member("supported", isSupported)
        writer.endObject()
    }
}
