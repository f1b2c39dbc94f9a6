import Testing

@testable import QEMU

@Suite("QEMU's option strings") struct OptionStringTests {
    @Test func partsAndImpliedKeys() {
        let options = OptionString("socket,id=m0,path=/run/m.qmp,server=on,wait=off", first: "backend")
        #expect(options["backend"] == "socket")
        #expect(options["id"] == "m0")
        #expect(options["path"] == "/run/m.qmp")
        #expect(options.isOn("server") && !options.isOn("wait"))
        #expect(options["nothing"] == nil)
    }

    @Test func anExplicitFirstKey() {
        #expect(OptionString("guest=web,debug-threads=on", first: "guest")["guest"] == "web")
        #expect(OptionString("debug-threads=on,guest=web", first: "guest")["guest"] == "web")
    }

    @Test func escapedCommas() {
        #expect(OptionString("a,,b,,,x=1", first: "name")["name"] == "a,b,")
        #expect(OptionString("path=/a,,,,b,x=y")["path"] == "/a,,b")
        #expect(OptionString("path=/a,,,,b,x=y")["x"] == "y")
    }

    @Test func oldSpellings() {
        let options = OptionString("/run/m.qmp,server,nowait", first: "path")
        #expect(options.isOn("server"))
        #expect(options["wait"] == "off")
        #expect(options["path"] == "/run/m.qmp")
    }

    @Test func theLastOfTwoCounts() {
        #expect(OptionString("server=on,server=off").isOn("server") == false)
    }

    @Test func valuesWithEqualSigns() {
        #expect(OptionString("path=/a=b=c")["path"] == "/a=b=c")
    }

    @Test(arguments: [
        "", ",", ",,", ",,,", "=", "=,=", "a=", "\u{0}", ",\u{301}", String(repeating: ",", count: 100_000),
    ])
    func oddTexts(text: String) {
        #expect(OptionString(text, first: "x")["path"] == nil)
    }

    @Test func aCombiningMarkDoesNotHideAComma() {
        let options = OptionString("path=/a,\u{301}b=c")
        #expect(options["path"] == "/a")
        #expect(options["\u{301}b"] == "c")
    }
}
