import LibvirtProtocol
import Testing

@Suite struct XDRErrorTests {
    @Test func errorsCarryTheirPlace() {
        #expect(XDRError(expected: "an integer", offset: 3).offset == 3)
    }
}
