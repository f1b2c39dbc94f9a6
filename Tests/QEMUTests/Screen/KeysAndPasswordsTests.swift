import JSONWire
import QEMU
import QMPTesting
import Testing

@Suite("Keys", .timeLimit(.minutes(5))) struct KeysTests {
    @Test func severalAtOnce() async throws {
        try await MachineDouble().withDomain { domain, monitor in
            try await domain.sendKeys([.ctrl, .alt, .delete])
            let keys: JSONValue = [
                ["type": "qcode", "data": "ctrl"], ["type": "qcode", "data": "alt"],
                ["type": "qcode", "data": "delete"],
            ]
            #expect(monitor.requests.last?.arguments == ["keys": keys])
        }
    }

    @Test(arguments: [
        (Duration.milliseconds(250), 250), (.microseconds(1), 1), (.zero, 0), (.seconds(-1), 0),
        (.seconds(Int64.max), Int.max),
    ]) func howLongTheyAreHeld(_ duration: Duration, _ milliseconds: Int) async throws {
        try await MachineDouble().withDomain { domain, monitor in
            try await domain.sendKeys([.ret], holdTime: duration)
            #expect(monitor.requests.last?.arguments["hold-time"] == .integer(Int64(milliseconds)))
        }
    }
}

@Suite("Passwords of VNC", .timeLimit(.minutes(5))) struct VNCPasswordTests {
    @Test func itIsSet() async throws {
        try await MachineDouble().withDomain { domain, monitor in
            try await domain.setVNCPassword("swordfis")
            #expect(monitor.requests.last?.name == "set_password")
            // A QEMU before 7.0 does not know `display`.
            #expect(monitor.requests.last?.arguments == ["protocol": "vnc", "password": "swordfis"])
            try await domain.setVNCPassword("swordfis", display: "second")
            #expect(monitor.requests.last?.arguments["display"] == "second")
        }
    }

    @Test func itIsInNoError() async throws {
        try await MachineDouble { _ in .error(.genericError, "Could not set password") }.withDomain { domain, _ in
            let error = try await failure { try await domain.setVNCPassword("swordfis") }
            #expect(error.code == .refused && error.message == "QEMU refused set_password: Could not set password")
            #expect(!"\(error)".contains("swordfis"))
        }
    }

    @Test(arguments: [
        (PasswordExpiry.now, "now"), (.never, "never"), (.after(.seconds(60)), "+60"),
        (.after(.milliseconds(1)), "+1"), (.at(secondsSince1970: 1_700_000_000), "1700000000"),
    ]) func itExpires(_ expiry: PasswordExpiry, _ text: String) async throws {
        try await MachineDouble().withDomain { domain, monitor in
            try await domain.expireVNCPassword(expiry)
            #expect(monitor.requests.last?.name == "expire_password")
            #expect(monitor.requests.last?.arguments == ["protocol": "vnc", "time": .string(text)])
        }
    }
}
