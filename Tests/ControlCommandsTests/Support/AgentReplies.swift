import JSONWire
import QMPTesting
import Synchronization

/// Fake guests.
enum AgentReplies {
    private static let answers: [String: FakeAnswer] = [
        "guest-fsfreeze-freeze": .return(2), "guest-fsfreeze-freeze-list": .return(1),
        "guest-fsfreeze-thaw": .return(2), "guest-fsfreeze-status": .return("thawed"),
        "guest-get-host-name": .return(["host-name": "web-1"]),
        "guest-get-osinfo": .return([
            "id": "debian", "name": "Debian GNU/Linux", "pretty-name": "Debian GNU/Linux 12 (bookworm)",
            "version": "12 (bookworm)", "version-id": "12", "variant": "Server", "variant-id": "server",
            "kernel-release": "6.1.0-18-amd64", "kernel-version": "#1 SMP", "machine": "x86_64",
        ]),
        "guest-get-timezone": .return(["zone": "CET", "offset": 3600]),
        "guest-get-users": .return([
            ["user": "root", "login-time": 1_769_862_896.5],
            ["user": "eva", "domain": "WORK", "login-time": 1_769_862_900.0],
        ]),
        "guest-get-fsinfo": .return([
            [
                "name": "vda1", "mountpoint": "/", "type": "ext4", "disk": [], "total-bytes": 21_474_836_480,
                "used-bytes": 5_368_709_120,
            ],
            ["name": "sr0", "mountpoint": "/media", "type": "iso9660", "disk": []],
        ]),
        "guest-network-get-interfaces": .return([
            [
                "name": "lo", "ip-addresses": [["ip-address": "127.0.0.1", "ip-address-type": "ipv4", "prefix": 8]],
            ],
            [
                "name": "ens3", "hardware-address": "52:54:00:12:34:56",
                "ip-addresses": [
                    ["ip-address": "192.0.2.7", "ip-address-type": "ipv4", "prefix": 24],
                    ["ip-address": "2001:db8::7", "ip-address-type": "ipv6", "prefix": 64],
                ],
                "statistics": [
                    "rx-bytes": 1000, "tx-bytes": 2000, "rx-packets": 1, "tx-packets": 2, "rx-errs": 0, "tx-errs": 0,
                    "rx-dropped": 0, "tx-dropped": 0,
                ],
            ],
        ]),
        "guest-get-time": .return(1_769_862_896_000_789_000), "guest-shutdown": .noReply,
    ]

    /// A guest that answers all questions.
    static var configuration: FakeGuestAgent.Configuration {
        var configuration = FakeGuestAgent.Configuration()
        configuration.disabledCommands = ["guest-set-time"]
        configuration.answer = { answers[$0.name] ?? .standard }
        return configuration
    }

    /// A guest in which every program ends at once, after it wrote text and what is none.
    static func program(exitCode: Int? = nil, signal: Int? = nil) -> FakeGuestAgent.Configuration {
        let isText = exitCode != nil
        var status: JSONObject = ["exited": true, "out-data": isText ? "b3V0Cg==" : "/w==", "err-truncated": true]
        status["err-data"] = isText ? "ZXJyCg==" : "/w=="
        status["exitcode"] = exitCode.map { .integer(Int64($0)) }
        status["signal"] = signal.map { .integer(Int64($0)) }
        var configuration = FakeGuestAgent.Configuration()
        let answer = JSONValue.object(status)
        configuration.answer = { request in
            switch request.name {
            case "guest-exec": .return(["pid": 4711])
            case "guest-exec-status": .return(answer)
            default: .standard
            }
        }
        return configuration
    }

    /// A guest in which the third program that is started, and no other, writes into files, and ends as told.
    static func shell(end exitCode: Int = 0, signal: Int? = nil) -> FakeGuestAgent.Configuration {
        let startCount = Mutex(0)
        let readCount = Mutex(0)
        var configuration = FakeGuestAgent.Configuration()
        configuration.answer = { request in
            switch request.name {
            case "guest-exec":
                return .return([
                    "pid": .integer(
                        Int64(
                            startCount.withLock { count in
                                count += 1; return count
                            }
                        )
                    )
                ])
            case "guest-exec-status":
                guard request.arguments["pid"] == 2 else { return .return(["exited": true, "exitcode": 0]) }
                if let signal { return .return(["exited": true, "signal": .integer(Int64(signal))]) }
                return .return(["exited": true, "exitcode": .integer(Int64(exitCode))])
            case "guest-file-open": return .return(5)
            case "guest-file-read":
                let texts = ["b3V0Cg==", "/w=="]
                let count = readCount.withLock { count in
                    count += 1; return count
                }
                guard count <= texts.count else { return .return(["count": 0, "buf-b64": "", "eof": true]) }
                let text = texts[count - 1]
                return .return(["count": count == 1 ? 4 : 1, "buf-b64": .string(text), "eof": true])
            case "guest-file-close": return .return([:])
            default: return .standard
            }
        }
        return configuration
    }

    /// A guest with empty files, that lets nothing be run.
    static var files: FakeGuestAgent.Configuration {
        var configuration = FakeGuestAgent.Configuration()
        configuration.answer = { request in
            switch request.name {
            case "guest-file-open": .return(5)
            case "guest-file-read": .return(["count": 0, "buf-b64": "", "eof": true])
            case "guest-file-seek": .return(["position": 0, "eof": false])
            case "guest-file-flush", "guest-file-close": .return([:])
            default: .standard
            }
        }
        return configuration
    }
}
