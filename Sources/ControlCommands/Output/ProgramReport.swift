internal import GuestAgent
internal import JSONWire

/// What a program in the guest wrote, and how it ended.
struct ProgramReport: JSONEncodable {
    let pid: Int
    let result: GuestProcess.Result

    /// As text, each byte where the program wrote it.
    func show(on console: Console) throws(Failure) {
        guard console.format == .text else { return try console.show(json: jsonBytes()) }
        if !result.output.isEmpty { try console.show(bytes: result.output) }
        if !result.errorOutput.isEmpty { console.writeAside(bytes: result.errorOutput) }
        if result.isOutputTruncated { console.writeAside("qemuctl: the rest of standard output is lost\n") }
        if result.isErrorOutputTruncated { console.writeAside("qemuctl: the rest of standard error is lost\n") }
        ProgramEndReport(pid: pid, termination: result.termination).complain(on: console)
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        ProgramEndReport(pid: pid, termination: result.termination).writeMembers(to: &writer)
        writer.member(result.output, "output", "outputBase64")
        writer.member(result.errorOutput, "errorOutput", "errorOutputBase64")
        writer.member("outputTruncated", result.isOutputTruncated)
        writer.member("errorOutputTruncated", result.isErrorOutputTruncated)
        writer.endObject()
    }
}

/// How a program in the guest ended.
struct ProgramEndReport: JSONEncodable {
    let pid: Int
    let termination: GuestProcess.Result.Termination

    /// As text, only what the exit status does not tell.
    func show(on console: Console) throws(Failure) {
        guard console.format == .text else { return try console.show(json: jsonBytes()) }
        complain(on: console)
    }

    func complain(on console: Console) {
        switch termination {
        case .signalled(let number): console.writeAside("qemuctl: signal \(number) ended the program\n")
        case .unknown: console.writeAside("qemuctl: the agent does not tell how the program ended\n")
        case .exited: break
        }
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("pid", pid)
        switch termination {
        case .exited(let code): writer.member("exitCode", code)
        case .signalled(let number): writer.member("signal", number)
        case .unknown: break
        }
    }
}

/// A part of what a program in the guest writes.
struct ChunkReport: JSONEncodable {
    let chunk: GuestProcessOutput.Chunk

    /// As text, each byte where the program wrote it.
    func show(on console: Console) throws(Failure) {
        guard console.format == .text else { return try console.show(json: jsonBytes()) }
        switch chunk.stream {
        case .output: try console.show(bytes: chunk.bytes)
        case .errorOutput: console.writeAside(bytes: chunk.bytes)
        }
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("stream", chunk.stream.rawValue)
        writer.member(chunk.bytes, "text", "base64")
        writer.endObject()
    }
}

extension JSONWriter {
    /// Writes bytes as text when they are UTF-8, and otherwise under another name in base64.
    fileprivate mutating func member(_ bytes: [UInt8], _ textName: StaticString, _ base64Name: StaticString) {
        if let text = String(validating: bytes, as: UTF8.self) {
            member(textName, text)
        } else {
            member(base64Name, Base64.encode(bytes))
        }
    }
}
