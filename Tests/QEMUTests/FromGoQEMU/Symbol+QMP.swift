import JSONWire
import QEMU
import QMPTesting

extension Symbol {
    private typealias Events = (Set<String>?, EventBuffering) async -> EventStream
    private typealias Run = (QMPCommand) async throws(QMPError) -> QMPReply
    private typealias Execute = (String, JSONObject, QMPTimeout) async throws(QMPError) -> JSONValue
    private typealias EventsOf = (StopEvent.Type, EventBuffering) async -> TypedEventStream<StopEvent>
    private typealias Schema = () async throws(QMPError) -> LiveSchema
    private typealias FromText = ([UInt8], QMPTimeout, [CInt]) throws(QMPError) -> QMPCommand

    /// What every monitor has, shown on one.
    static let qmp =
        [
            Symbol("Monitor", (any Monitor).self),
            Symbol("Monitor.connect()", ScriptedMonitor.connect),
            Symbol("Monitor.disconnect()", ScriptedMonitor.disconnect),
            Symbol("Monitor.greeting", \ScriptedMonitor.greeting),
            Symbol("Monitor.run(_:)", ScriptedMonitor.run as (ScriptedMonitor) -> Run),
            Symbol("Monitor.execute(_:_:timeout:)", ScriptedMonitor.execute as (ScriptedMonitor) -> Execute),
            Symbol("Monitor.schema()", ScriptedMonitor.schema as (ScriptedMonitor) -> Schema),
            Symbol("Monitor.events(named:buffering:)", ScriptedMonitor.events as (ScriptedMonitor) -> Events),
            Symbol("Monitor.events(of:buffering:)", ScriptedMonitor.events as (ScriptedMonitor) -> EventsOf),
            Symbol("Monitor.queryCpus()", { (monitor: any Monitor) in try await monitor.queryCpus() }),
            Symbol("Monitor.queryStatus(timeout:)", ScriptedMonitor.queryStatus(timeout:)),
        ] + sockets + messages

    private static let sockets = [
        Symbol("SocketMonitor", SocketMonitor.self),
        Symbol(
            "SocketMonitor.init(_:configuration:eventLoopGroup:)",
            SocketMonitor.init(_:configuration:eventLoopGroup:)
        ),
        Symbol("SocketMonitor.Configuration", SocketMonitor.Configuration.self),
        Symbol("MonitorAddress.unix(path:)", MonitorAddress.unix(path:)),
        Symbol("MonitorAddress.tcp(host:port:)", MonitorAddress.tcp(host:port:)),
        Symbol("MonitorAddress.listenUnix(path:)", MonitorAddress.listenUnix(path:)),
        Symbol("MonitorAddress.listenTCP(host:port:)", MonitorAddress.listenTCP(host:port:)),
    ]

    private static let messages = [
        Symbol("QMPCommand", QMPCommand.self),
        Symbol(
            "QMPCommand.init(json:timeout:descriptors:)",
            QMPCommand.init(json:timeout:descriptors:) as FromText
        ),
        Symbol("QMPCommand.descriptors", \QMPCommand.descriptors),
        Symbol("DriveMirrorCommand", DriveMirrorCommand.self),
        Symbol("QMPEvent", QMPEvent.self),
        // A property that throws has no key path.
        Symbol("QMPEvent.data", { (event: QMPEvent) throws(QMPError) in try event.data }),
        Symbol("QMPGreeting.version", \QMPGreeting.version),
        Symbol("QMPGreeting.capabilities", \QMPGreeting.capabilities),
        Symbol("QMPError.Code.unsupported", QMPError.Code.unsupported),
    ]

    static let testing = [
        Symbol("ScriptedMonitor", ScriptedMonitor.self),
        Symbol("ScriptedMonitor.Answer", ScriptedMonitor.Answer.self),
        Symbol("FakeAnswer", FakeAnswer.self),
        Symbol("FakeQEMU", FakeQEMU.self),
    ]

    static let raw = [
        Symbol("KeyValue", KeyValue.self),
        Symbol("RunState", RunState.self),
        Symbol("StopEvent", StopEvent.self),
    ]
}
