import GuestAgent
import JSONWire
import QMPTesting

extension Scenario {
    /// Command lines about a guest.
    static let agent = [
        Scenario("agent ping", agent: AgentReplies.configuration),
        Scenario("agent info", agent: AgentReplies.configuration),
        Scenario("agent exec", ["agent", "exec", "--no-stdin", "true"], agent: AgentReplies.program(exitCode: 3)),
        Scenario("agent exec", ["agent", "exec", "--no-stdin", "true"], agent: AgentReplies.program(signal: 9)),
        Scenario(
            "agent exec --follow",
            ["agent", "exec", "--no-stdin", "--follow", "x"],
            agent: AgentReplies.shell(end: 3)
        ),
        Scenario(
            "agent exec --follow",
            ["agent", "exec", "--no-stdin", "--follow", "x"],
            agent: AgentReplies.shell(signal: 9)
        ),
        Scenario("agent push", ["agent", "push", "/dev/null", "/a"], agent: AgentReplies.files),
        Scenario("agent pull", ["agent", "pull", "/a", "/dev/null"], agent: AgentReplies.files),
        Scenario("agent freeze", agent: AgentReplies.configuration),
        Scenario("agent thaw", agent: AgentReplies.configuration),
        Scenario("agent status", agent: AgentReplies.configuration),
        Scenario("agent interfaces", agent: AgentReplies.configuration),
        Scenario("agent os", agent: AgentReplies.configuration),
        Scenario("agent users", agent: AgentReplies.configuration),
        Scenario("agent fs", agent: AgentReplies.configuration),
        Scenario("agent time", agent: AgentReplies.configuration),
        Scenario("agent shutdown", agent: AgentReplies.configuration),
        Scenario("agent run", ["agent", "run", "guest-get-time"], agent: AgentReplies.configuration),
    ]
}
