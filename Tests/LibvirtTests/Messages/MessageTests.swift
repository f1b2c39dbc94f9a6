import LibvirtProtocol
import Testing

@Suite struct MessageTests {
    static let uuid: [UInt8] = [0xAE, 0x9F, 0, 0, 0, 0, 0x44, 0x0F, 0x90, 0xD0, 0xB3, 0xF6, 0x22, 0x06, 0xB5, 0xAB]
    static let someUUID = RemoteUUID(0xAE9F_0000_0000_440F, 0x90D0_B3F6_2206_B5AB)
    static let otherUUID = RemoteUUID(0xBE9F_0000_0000_440F, 0x90D0_B3F6_2206_B5AB)
    static let domainBytes: [UInt8] = [0, 0, 0, 3] + Array("web".utf8) + [0] + uuid + [0xFF, 0xFF, 0xFF, 0xFF]

    @Test func domains() throws {
        let domain: RemoteDomain = try decoded(Self.domainBytes)
        #expect(domain.name == "web")
        #expect(domain.id == -1)
        #expect(domain.uuid.description == "ae9f0000-0000-440f-90d0-b3f62206b5ab")
        #expect(encoded(domain) == Self.domainBytes)
    }

    @Test func identitiesAsText() {
        let text = "ae9f0000-0000-440f-90d0-b3f62206b5ab"
        #expect(RemoteUUID(text) == Self.someUUID)
        #expect(RemoteUUID(text)?.description == text)
        #expect(RemoteUUID(text.uppercased().filter { $0 != "-" })?.description == text)
        for wrong in ["", "ae9f", text + "0", "+" + text.dropFirst(), "ge9f" + text.dropFirst(4)] {
            #expect(RemoteUUID(wrong) == nil, "\(wrong)")
        }
    }

    @Test func errorsWithAllOptionalsAbsent() throws {
        let error: RemoteError = try decoded([0, 0, 0, 42, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 2] + zeros(28))
        #expect(error == RemoteError(code: 42, domain: 10, message: nil, level: 2))
    }

    @Test func errorsWithText() throws {
        let head: [UInt8] = [0, 0, 0, 55, 0, 0, 0, 20]
        let error: RemoteError = try decoded(head + encoded(String?.some("off")) + [0, 0, 0, 2] + zeros(28))
        #expect(error == RemoteError(code: 55, domain: 20, message: "off", level: 2))
    }

    @Test func namedValuesOfEveryType() throws {
        let values: [(Int32, [UInt8], TypedParameter.Value)] = [
            (1, encoded(Int32(-3)), .int(-3)), (2, encoded(UInt32(3)), .uint(3)),
            (3, encoded(Int64(-4)), .long(-4)), (4, encoded(UInt64.max), .ulong(.max)),
            (5, encoded(0.25), .double(0.25)), (6, encoded(Int32(1)), .boolean(true)),
            (7, encoded("vda"), .string("vda")),
        ]
        for (type, bytes, expected) in values {
            let parameter: TypedParameter = try decoded(encoded("f", type) + bytes)
            #expect(parameter == TypedParameter(field: "f", value: expected))
        }
        #expect(failure(of: TypedParameter.self, encoded("f", Int32(8), Int32(0)))?.offset == 8)
    }

    @Test func figuresOfDomains() throws {
        let bytes = encoded(UInt32(1)) + Self.domainBytes + encoded(UInt32(1), "state.state", Int32(1), Int32(5))
        let figures: [DomainStatistics] = try decoded(bytes)
        #expect(figures.first?.domain.name == "web")
        #expect(figures.first?.parameters == [TypedParameter(field: "state.state", value: .int(5))])
    }

    @Test func eventsOfTheMonitor() throws {
        let head = encoded(Int32(7)) + Self.domainBytes + encoded("RESET", Int64(1_795_472_671), UInt32(696_216))
        let bare: MonitorEvent = try decoded(head + encoded(String?.none))
        let full: MonitorEvent = try decoded(head + encoded(String?.some("{}")))
        #expect(bare.name == "RESET")
        #expect(bare.seconds == 1_795_472_671)
        #expect(bare.microseconds == 696_216)
        #expect(bare.details == nil)
        #expect(full.details?.bytes == Array("{}".utf8))
    }

    @Test func eventsOfTheLifecycle() throws {
        let event: LifecycleEvent = try decoded(encoded(Int32(0)) + Self.domainBytes + encoded(Int32(5), Int32(6)))
        #expect(event.domain.name == "web")
        #expect(event.event == 5)
        #expect(event.detail == 6)
    }

    @Test func eachByteOfSASLTakesAWord() throws {
        #expect(encoded(SASLData([0x6E, 0xC3])) == [0, 0, 0, 2, 0, 0, 0, 0x6E, 0xFF, 0xFF, 0xFF, 0xC3])
        let data: SASLData = try decoded([0, 0, 0, 2, 0, 0, 0, 0x6E, 0xFF, 0xFF, 0xFF, 0xC3])
        #expect(data.bytes == [0x6E, 0xC3])
        let answer: SASLAnswer = try decoded(encoded(Int32(1), Int32(1), UInt32(0)))
        #expect(answer == SASLAnswer(isComplete: true, data: nil))
    }

    @Test func absentDataOfSASLIsMarked() {
        #expect(encoded(SASLStepArguments(data: nil)) == encoded(Int32(1), UInt32(0)))
        #expect(encoded(SASLStepArguments(data: [])) == encoded(Int32(0), UInt32(0)))
        #expect(encoded(SASLStartArguments(mechanism: "PLAIN", data: [1])).prefix(4) == [0, 0, 0, 5])
    }

    @Test func argumentsOfCommands() throws {
        let domain: RemoteDomain = try decoded(Self.domainBytes)
        let command = MonitorCommandArguments(domain: domain, command: Array("{}".utf8), flags: 1)
        #expect(encoded(command) == Self.domainBytes + [0, 0, 0, 2, 0x7B, 0x7D, 0, 0, 0, 0, 0, 1])
        let agent = AgentCommandArguments(domain: domain, command: Array("{}".utf8), timeout: -1)
        #expect(encoded(agent).suffix(8) == [0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0])
        #expect(
            encoded(OpenArguments(name: "q", isReadOnly: true)) == [0, 0, 0, 1, 0, 0, 0, 1, 0x71, 0, 0, 0, 0, 0, 0, 1]
        )
    }
}

func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count) }
