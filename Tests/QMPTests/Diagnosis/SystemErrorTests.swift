import Foundation
import QMP
import Testing

@Suite("System errors")
struct SystemErrorTests {
    @Test("name the call and the system's reason")
    func description() {
        let error = SystemError(code: ECONNREFUSED, call: "connect")
        #expect(error.reason == "Connection refused")
        #expect(error.description == "connect: Connection refused")
    }

    @Test("a number that the system does not know", arguments: [-1, 99999] as [Int32])
    func unknown(code: Int32) {
        #expect(SystemError(code: code, call: "x").reason.contains("\(code)"))
    }
}
