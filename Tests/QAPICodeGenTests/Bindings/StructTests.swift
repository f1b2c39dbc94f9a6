import GoldenBindings
import JSONWire
import QAPI
import Testing

@Suite("Structs and enums")
struct StructTests {
    @Test("Members whose names are words of Swift, or begin with something else than a letter")
    func names() throws {
        let json = """
            {"in":1,"default":"a","protocol":"b","self":"c","init":"d","is":true,"class":"e","nil":"f","x-try":"g",\
            "_hidden":"h","__org.example_extra":"i","2d":true,"v1-2":false,"x86_64":true,"UUID":"j","Some-Name":"k",\
            "job-id":"l","image-uri":"m","properties":"n","timeout":2,"tag":"o","value":"p"}
            """
        #expect(try roundTrip(Keywords.self, json) == json)
        var keywords = Keywords(in: 1, default: "a", protocol: "b", selfValue: "c", initValue: "d", jobID: "l")
        keywords._2d = true
        keywords.class = "e"
        #expect(keywords.nil == nil)
        #expect(keywords.selfValue == "c")
        #expect(
            keywords.jsonString() == """
                {"in":1,"default":"a","protocol":"b","self":"c","init":"d","class":"e","2d":true,"job-id":"l"}
                """
        )
    }

    @Test("Members that are not known are skipped, those that are missing are told")
    func members() throws {
        #expect(try roundTrip(Point.self, #"{"z":{"a":[]},"y":2,"x":1}"#) == #"{"x":1,"y":2}"#)
        #expect(failure(Point.self, #"{"y":2}"#) == .missingMember("x"))
        #expect(failure(Point.self, "[]") != nil)
        #expect(try roundTrip(Empty.self, #"{"a":1}"#) == "{}")
    }

    @Test("Types whose names others have too")
    func otherNames() throws {
        #expect(try roundTrip(GoldenBindings.QAPIString.self, #"{"str":"a"}"#) == #"{"str":"a"}"#)
        #expect(
            try roundTrip(GoldenBindings.QAPISocketAddress.self, #"{"host":"a","port":1}"#) == #"{"host":"a","port":1}"#
        )
        #expect(GoldenBindings.QAPIAbort().jsonString() == "{}")
    }

    @Test("Enums are open: a value that is not known stays as it came")
    func enums() throws {
        let words = ["none", "other", "in", "default", "protocol", "self", "init", "nil", "2_5", "10", "x-try", "new"]
        for word in words { #expect(try Words(json: "\"\(word)\"").rawValue == word) }
        #expect(try roundTrip(Words.self, #""\#u{65B0}\"""#) == #""新\"""#)
        #expect(failure(Words.self, "1") != nil)
        #expect(
            [Words.noneValue, .otherValue, .in, .selfValue, .initValue].map(\.rawValue) == [
                "none", "other", "in", "self", "init",
            ]
        )
        #expect([Words._2_5, ._10, .xTry, .upperValue].map(\.rawValue) == ["2_5", "10", "x-try", "UPPER-value"])
        #expect([Words.baseName, .jobID].map(\.rawValue) == ["base.name", "job-id"])
        #expect(Words.raw.description == "raw")
        #expect(Words.description.rawValue == "description")
        let absent: Words? = .none
        #expect(absent == nil)
        #expect(Words(rawValue: "raw") == .raw)
    }

    @Test("Every built-in type, at its limits, and optional members that are null")
    func builtInTypes() throws {
        let json = """
            {"text":"a","real":0.5,"whole":-9223372036854775808,"tiny":-128,"short":-32768,"medium":-2147483648,\
            "long":9223372036854775807,"byte":255,"word":65535,"double-word":4294967295,\
            "quad-word":18446744073709551615,"length":18446744073709551615,"flag":true,"nothing":null,\
            "whatever":{"a":[1]},"texts":["b"],"anything":[1,null,"c"],"point":{"x":1,"y":2},"points":[{"x":1,"y":2}],\
            "mode":"in","modes":["raw","new"],"nothing-again":null,"whatever-again":null}
            """
        #expect(try roundTrip(TakeAllCommand.self, json) == json)
        #expect(failure(TakeAllCommand.self, json.replacing(#""byte":255"#, with: #""byte":256"#)) == .outOfRange)
        #expect(
            failure(TakeAllCommand.self, json.replacing(#""nothing":null,"#, with: "")) == .missingMember("nothing")
        )
    }
}
