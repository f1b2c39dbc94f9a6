import Foundation
import JSONWire
import QAPI
import Testing

/// Text that is nested deeper than the stack allows ends in an error, and not the process.
@Suite("Recursion")
struct RecursionTests {
    /// Text with so many objects, each in the member of that name of the one before.
    private func nested(_ depth: Int, _ member: String, in content: String, end: String) -> String {
        String(repeating: "{\(content), \"\(member)\": ", count: depth) + end + String(repeating: "}", count: depth)
    }

    private let image = #""filename": "a", "format": "raw", "virtual-size": 1"#
    private let node = #""driver": "qcow2""#

    /// Chains of this length are not unusual.
    @Test func aChainOfBackingImages() throws {
        var image = try ImageInfo(json: nested(30, "backing-image", in: image, end: "{\(image)}"))
        var count = 0
        while let backing = image.backingImage { (image, count) = (backing, count + 1) }
        #expect(count == 30)
    }

    @Test(arguments: [10, 18, 40, 100, 300, 600, 1000]) func deepText(depth: Int) {
        readDeepText(depth)
    }

    /// As on macOS, where most threads have no more.
    @Test(arguments: [10, 18, 40, 100, 1000]) func deepTextOnASmallStack(depth: Int) async {
        await withCheckedContinuation { continuation in
            let thread = Thread {
                readDeepText(depth)
                continuation.resume()
            }
            thread.stackSize = 512 << 10
            thread.start()
        }
    }

    private func readDeepText(_ depth: Int) {
        expectValueOrTooDeep { () throws(JSONError) in
            _ = try ImageInfo(json: nested(depth, "backing-image", in: image, end: "{\(image)}"))
        }
        expectValueOrTooDeep { () throws(JSONError) in
            _ = try BlockdevOptions(json: nested(depth, "file", in: node, end: #""node0""#))
        }
        expectValueOrTooDeep { () throws(JSONError) in
            _ = try BlockdevOptions(json: nested(depth, "backing", in: #""file": "f", \#(node)"#, end: "null"))
        }
    }

    private func expectValueOrTooDeep(
        _ body: () throws(JSONError) -> Void,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        do throws(JSONError) {
            try body()
        } catch {
            guard case .tooDeep = error.code else {
                Issue.record(error, sourceLocation: sourceLocation)
                return
            }
        }
    }
}
