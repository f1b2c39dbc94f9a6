internal import ArgumentParser
internal import GuestAgent
internal import JSONWire
internal import QMP

/// `qemuctl agent users`
struct AgentUsers: AgentCommand {
    static let configuration = CommandConfiguration(
        commandName: "users",
        abstract: "List who is logged in to the guest, and since when.",
        discussion: """
            As JSON: {"users": [{"user", "domain"?, "loginTime"}, …]}; times are in seconds since 1970.
            """
    )

    @OptionGroup var options: GlobalOptions

    func run(in session: AgentSession) async throws(Failure) {
        let users = try await session.ask { agent throws(QMPError) in try await agent.guestGetUsers() }
        try session.show(UsersReport(users: users))
    }
}

/// Who is logged in.
struct UsersReport: Report {
    let users: [GuestUser]

    func text(_ style: TextStyle) -> String? {
        guard !users.isEmpty else { return nil }
        let rows = users.map { user in
            // A clock that is far off has no calendar.
            let seconds = Int64(exactly: user.loginTime.rounded(.down))
            let time = seconds.map { QMPEvent.Timestamp(seconds: $0, microseconds: 0).text }
            let name = user.domain.map { "\($0)\\\(user.user)" } ?? user.user
            return [Table.Cell(name), Table.Cell(time)]
        }
        return Table([.left("USER"), .left("SINCE")], rows: rows).text(style)
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.objects("users", users) { user, writer in
            writer.member("user", user.user)
            writer.member("domain", user.domain)
            writer.member("loginTime", user.loginTime)
        }
        writer.endObject()
    }
}
