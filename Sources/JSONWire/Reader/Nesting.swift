/// Which of the open containers are objects.
struct Nesting {
    /// One bit for each of the innermost 64, the innermost one lowest.
    private var innermost: UInt64 = 0
    /// The same for the others, by 64.
    private var outer: [UInt64] = []
    /// How many containers are open.
    private(set) var count = 0

    @inline(__always)
    var isEmpty: Bool { count == 0 }

    /// Whether the innermost container is an object.
    @inline(__always)
    var isInObject: Bool { innermost & 1 != 0 }

    /// What ends the innermost container.
    @inline(__always)
    var end: UInt8 { isInObject ? UInt8(ascii: "}") : UInt8(ascii: "]") }

    @inline(__always)
    mutating func push(isObject: Bool) {
        if count & 63 == 0, count != 0 { saveInnermost() }
        innermost = innermost << 1 | (isObject ? 1 : 0)
        count &+= 1
    }

    /// Leaves the innermost container; there must be one.
    @inline(__always)
    mutating func pop() {
        innermost >>= 1
        count &-= 1
        if count & 63 == 0, count != 0 { restoreInnermost() }
    }

    @inline(never)
    private mutating func saveInnermost() { outer.append(innermost) }

    @inline(never)
    private mutating func restoreInnermost() { innermost = outer.popLast() ?? 0 }
}
