// Compiled together with the schema language into one module, by Scripts/fuzz.sh.

/// Called by libFuzzer with each input: the text of a schema. It is read and checked, or refused with a place in it.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let text = Array(UnsafeBufferPointer(start: start, count: count))
    do throws(SchemaError) {
        _ = SchemaCounts(try SchemaModel(path: "schema.json", files: OneFile(text: text)))
    } catch {
        if error.location.line < 1 { fatalError("an error without a place") }
    }
    return 0
}

private struct OneFile: SourceFiles {
    let text: [UInt8]

    func read(_ path: String) throws(SourceFileError) -> [UInt8] {
        guard path == "schema.json" else { throw SourceFileError(reason: "there is no such file") }
        return text
    }
}
