/// The name of a member, as it stands in the input.
///
/// Names are compared byte for byte (an escape counts as what it stands for):
/// `switch key { case "name": … default: … }`.
public struct JSONKey: ~Escapable {
    /// The whole input: errors count from its start.
    @usableFromInline let bytes: RawSpan
    @usableFromInline let name: ScannedString

    @_lifetime(copy bytes)
    init(_ name: ScannedString, in bytes: RawSpan) {
        self.bytes = bytes
        self.name = name
    }

    /// The name as text.
    ///
    /// - Throws: When it is not valid UTF-8 or holds half of a surrogate pair.
    public var string: String {
        get throws(JSONError) { try name.decoded(from: bytes) }
    }

    /// Whether the key is this name.
    @inlinable @inline(__always)
    public static func == (key: borrowing JSONKey, name: StaticString) -> Bool {
        if key.name.hasEscapes || !name.hasPointerRepresentation { return key.matchesUnescaped(name) }
        guard key.name.count == name.utf8CodeUnitCount else { return false }
        return key.bytes.holds(name, at: key.name.start)
    }

    /// Whether the key is this name: what `switch` uses.
    @inlinable @inline(__always)
    public static func ~= (name: StaticString, key: borrowing JSONKey) -> Bool { key == name }

    @usableFromInline @inline(never)
    borrowing func matchesUnescaped(_ name: StaticString) -> Bool {
        do {
            return try string.utf8.elementsEqual(name.description.utf8)
        } catch {
            // What is not text is no name that anyone asks for.
            return false
        }
    }
}

extension RawSpan {
    /// Whether the bytes of `text`, which must have a pointer representation, stand at `offset`, where at least as many
    /// bytes are known to be.
    ///
    /// With a literal for `text` this folds to a few comparisons of words with constants.
    @inlinable @inline(__always)
    func holds(_ text: StaticString, at offset: Int) -> Bool {
        let count = text.utf8CodeUnitCount
        let expected = unsafe UnsafeRawPointer(text.utf8Start)
        assert(offset >= 0 && offset + count <= byteCount)
        var index = 0
        while index &+ 8 <= count {
            let found = unsafe unsafeLoadUnaligned(fromUncheckedByteOffset: offset &+ index, as: UInt64.self)
            guard unsafe found == expected.loadUnaligned(fromByteOffset: index, as: UInt64.self) else { return false }
            index &+= 8
        }
        if index &+ 4 <= count {
            let found = unsafe unsafeLoadUnaligned(fromUncheckedByteOffset: offset &+ index, as: UInt32.self)
            guard unsafe found == expected.loadUnaligned(fromByteOffset: index, as: UInt32.self) else { return false }
            index &+= 4
        }
        while index < count {
            guard unsafe byte(at: offset &+ index) == expected.load(fromByteOffset: index, as: UInt8.self) else {
                return false
            }
            index &+= 1
        }
        return true
    }
}
