internal import CStackSupport
package import JSONWire

extension JSONReader {
    /// Makes sure that there is room on the stack to go on: types that can lead to others of their kind ask before they
    /// read one. How deep that may be depends on the thread; text that is nested deeper must not end the process.
    ///
    /// - Throws: ``JSONError/Code/tooDeep(limit:)``.
    package func checkRecursion() throws(JSONError) {
        guard cstack_is_nearly_full() else { return }
        throw JSONError(.tooDeep(limit: depth), at: position)
    }
}
