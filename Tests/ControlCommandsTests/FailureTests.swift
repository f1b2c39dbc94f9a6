import JSONWire
import QMP
import Testing

@testable import ControlCommands

@Suite("Failures")
struct FailureTests {
    @Test(
        arguments: [
            (.refused, .failed), (.undecodable, .failed), (.connectionLost, .failed), (.cancelled, .failed),
            (.timedOut, .timedOut), (.invalidCommand, .usage), (.invalidAddress, .usage),
            (.connectionFailed, .cannotConnect), (.monitorBusy, .cannotConnect), (.notQMP, .cannotConnect),
            (.notTLS, .cannotConnect),
            (.serverNotTrusted, .cannotConnect), (.certificateRefused, .cannotConnect),
            (.negotiationFailed, .cannotConnect), (.outOfBandUnavailable, .failed),
        ] as [(QMPError.Code, ControlCommands.ExitStatus)]
    )
    func `each has its exit status`(code: QMPError.Code, status: ControlCommands.ExitStatus) {
        #expect(Failure.command(QMPError(code, "it failed")).status == status)
    }

    @Test(arguments: [.timedOut, .monitorBusy, .connectionLost, .refused] as [QMPError.Code])
    func `without a connection it is always the same`(code: QMPError.Code) {
        #expect(Failure.connection(QMPError(code, "it failed")).status == .cannotConnect)
    }

    @Test func `exit statuses are as documented`() {
        let statuses: [ControlCommands.ExitStatus] = [
            .done, .failed, .unanswered, .usage, .cannotConnect, .timedOut, .hungUp, .interrupted, .terminated,
        ]
        #expect(statuses.map(\.rawValue) == [0, 1, 2, 64, 69, 75, 129, 130, 143])
    }

    @Test func `JSON names the process to blame`() {
        let process = ProcessIdentity(pid: 7, name: "virsh")
        let failure = Failure.connection(QMPError(.monitorBusy, "virsh (pid 7) holds the monitor", process: process))
        #expect(
            failure.jsonString() == #"{"error":{"code":"monitorBusy","message":"virsh (pid 7) holds the monitor","#
                + #""process":{"pid":7,"name":"virsh"}}}"#
        )
    }

    @Test func `an unknown outcome is told`() {
        let error = QMPError(.timedOut, "quit timed out", command: "quit", outcome: .unknown)
        #expect(Failure.command(error).message == "quit timed out (outcome unknown)")
    }
}
