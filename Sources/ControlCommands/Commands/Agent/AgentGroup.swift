internal import ArgumentParser

/// `qemuctl agent`
struct AgentGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agent",
        abstract: "Talk to QEMU's guest agent: run programs in the guest, copy files, freeze file systems.",
        usage: """
            qemuctl -c ADDRESS agent ping|info|exec|push|pull|freeze|thaw|status|interfaces|os|users|fs|time|shutdown|run ...
            """,
        discussion: """
            ADDRESS is the socket of the machine's channel to the agent, not that of its monitor:
              -chardev socket,path=ADDRESS,server=on,wait=off,id=qga0 -device virtio-serial
              -device virtserialport,chardev=qga0,name=org.qemu.guest_agent.0
            Or it is a libvirt daemon, with --domain: that has the socket, and passes commands on.

            The agent serves one client at a time. Exit status 75: no agent answers in time. With --wait-socket, one that \
            has not started yet is awaited.

            Examples:
              qemuctl -c /run/vm/web-1.qga agent exec uname -a
              qemuctl -c /run/vm/web-1.qga agent pull /var/log/syslog syslog
              qemuctl -c qemu:///system --domain web-1 agent os
            """,
        subcommands: [
            AgentPing.self, AgentInfo.self, AgentExec.self, AgentPush.self, AgentPull.self, AgentFreeze.self,
            AgentThaw.self, AgentStatus.self, AgentInterfaces.self, AgentOS.self, AgentUsers.self,
            AgentFileSystems.self, AgentTime.self, AgentShutdown.self, AgentRun.self,
        ]
    )

    // Taken here too, so that these options may stand before the subcommand's name.
    @OptionGroup var options: GlobalOptions
}
