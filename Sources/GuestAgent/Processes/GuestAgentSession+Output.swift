internal import QEMU

extension GuestAgentSession {
    /// Runs a program in the guest, and reads what it writes while it runs.
    ///
    /// The agent itself tells what a program wrote only when it has ended. So a shell leads its standard output and standard
    /// error into files in a new folder under `/tmp` in the guest, which nobody else can read; they are read as they grow, and
    /// removed however `body` ends. They take up room in the guest until then, and however much a program writes, nothing
    /// is cut off. A program that still runs then runs on.
    /// ```swift
    /// try await agent.withOutput(of: "apt-get", arguments: ["update"]) { process, output in
    ///     for try await chunk in output { show(chunk.bytes) }
    ///     print(try await process.wait().termination)
    /// }
    /// ```
    /// - Parameters:
    ///   - path: The program: a path, or a name that the shell looks for. One that cannot be started ends with the shell's
    ///     code for that, 126 or 127.
    ///   - arguments: Its arguments.
    ///   - environment: Its whole environment, as `NAME=value`; `nil` for the agent's own.
    ///   - input: What it reads from its standard input; the agent has it in memory.
    ///   - body: Gets the process, and its output. What the process itself keeps of its output is empty.
    /// - Throws: `QMPError`: `QMPError.Code.refused` where the guest has no `/bin/sh`, as Windows, or lets nothing be run; and
    ///   whatever `body` throws.
    public func withOutput<Result>(
        of path: String,
        arguments: [String] = [],
        environment: [String]? = nil,
        input: [UInt8]? = nil,
        _ body: (_ process: GuestProcess, _ output: GuestProcessOutput) async throws -> Result
    ) async throws -> Result {
        let folder = "/tmp/\(String.random(prefix: "qga"))"
        do {
            try await makeFolder(folder)
            let result = try await withFile(at: "\(folder)/out", .read) { output in
                try await withFile(at: "\(folder)/err", .read) { errorOutput in
                    let script = #"folder=$1; shift; exec "$@" >"$folder/out" 2>"$folder/err""#
                    let process = try await start(
                        "/bin/sh",
                        arguments: ["-c", script, "sh", folder, path] + arguments,
                        environment: environment,
                        input: input,
                        capturesOutput: false
                    )
                    let source = GuestProcessOutput(process: process, output: output, errorOutput: errorOutput)
                    return try await body(process, source)
                }
            }
            try await removeFolder(folder)
            return result
        } catch {
            // Why the work failed matters more than what it leaves behind.
            try? await removeFolder(folder)
            throw error
        }
    }

    private func makeFolder(_ folder: String) async throws(QMPError) {
        let script = #"umask 077 && mkdir -- "$1" && : >"$1/out" && : >"$1/err""#
        let result = try await execute("/bin/sh", arguments: ["-c", script, "sh", folder])
        guard result.isSuccess else {
            let reason = result.errorOutputText.prefix { !$0.isNewline }
            throw QMPError(.transferFailed, "there is no room for the program's output in the guest: \(reason)")
        }
    }

    private func removeFolder(_ folder: String) async throws(QMPError) {
        try await shielded { () async throws(QMPError) in
            _ = try await self.execute("rm", arguments: ["-rf", "--", folder], timeout: .seconds(30))
        }
    }
}
