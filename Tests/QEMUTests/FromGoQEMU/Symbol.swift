import QEMU
import QMPTesting

/// A symbol of this package by its name, beside the symbol itself: what is not there does not compile.
struct Symbol {
    let name: String

    init(_ name: String, _ reference: Any) { self.name = name }

    static let all = domain + block + hardware + qmp + testing + raw + hypervisor

    private typealias Body<Value> = (Domain) async throws -> Value

    private static let domain = [
        Symbol("Domain", Domain.self),
        Symbol("Domain.init(_:name:)", Domain.init(_:name:)),
        Symbol("Domain.name", \Domain.name),
        Symbol("Domain.monitor", \Domain.monitor),
        Symbol("Domain.open()", Domain.open),
        Symbol("Domain.close()", Domain.close),
        Symbol(
            "Domain.withConnection(to:name:configuration:_:)",
            Domain.withConnection(to:name:configuration:_:)
                as (MonitorAddress, String?, SocketMonitor.Configuration, Body<Void>) async throws -> Void
        ),
        Symbol("Domain.commands()", Domain.commands),
        Symbol("Domain.supports(command:)", Domain.supports(command:)),
        Symbol("Domain.version()", Domain.version),
        Symbol("QEMUVersion", QEMUVersion.self),
        Symbol("QEMUVersion.package", \QEMUVersion.package),
        Symbol("Domain.status()", Domain.status),
        Symbol("Status", Status.self),
        Symbol("Status.rawValue", \Status.rawValue),
        Symbol("Domain.powerDown()", Domain.powerDown as (Domain) -> () async throws(QMPError) -> Void),
        Symbol("Domain.powerDown(waiting:escalation:)", Domain.powerDown(waiting:escalation:)),
        Symbol("Domain.reset()", Domain.reset),
        Symbol("Domain.screenDump(format:device:head:timeout:)", Domain.screenDump(format:device:head:timeout:)),
    ]

    private static let block = [
        Symbol("Domain.blockDevices()", Domain.blockDevices),
        Symbol("Domain.blockDevice(named:)", Domain.blockDevice(named:)),
        Symbol("Domain.blockJobs()", Domain.blockJobs),
        Symbol("Domain.jobs()", Domain.jobs),
        Symbol("Domain.job(_:)", Domain.job(_:)),
        Symbol("Domain.blockStatistics(includingNodes:)", Domain.blockStatistics(includingNodes:)),
        Symbol("Domain.snapshot(_:)", Domain.snapshot(_:)),
        Symbol("QMPError.Code.blockDeviceNotFound", QMPError.Code.blockDeviceNotFound),
        Symbol("BlockDevice", BlockDevice.self),
        Symbol("BlockDevice.info", \BlockDevice.info),
        Symbol("BlockDevice.medium", \BlockDevice.medium),
        Symbol("BlockDevice.address", \BlockDevice.address),
        Symbol("BlockDeviceAddress.driveName", \BlockDeviceAddress.driveName),
        Symbol("BlockNode", BlockNode.self),
        Symbol("BlockNode.info", \BlockNode.info),
        Symbol("BlockDevice.mirror(to:sync:copyMode:options:)", BlockDevice.mirror(to:sync:copyMode:options:)),
        Symbol(
            "BlockDevice.commit(top:into:backingFile:options:)",
            BlockDevice.commit(top:into:backingFile:options:)
        ),
        Symbol("BlockDevice.snapshot(to:nodeName:)", BlockDevice.snapshot(to:nodeName:)),
        Symbol("BlockJobInfo", BlockJobInfo.self),
        Symbol("BlockJob.wait(timeout:)", BlockJob.wait(timeout:) as (BlockJob) -> Wait),
        Symbol("BlockJob.endWithoutPivot(waiting:)", BlockJob.endWithoutPivot(waiting:)),
        Symbol("BlockJob.cancel(waiting:)", BlockJob.cancel(waiting:)),
        Symbol("BlockJob.complete(waiting:)", BlockJob.complete(waiting:)),
        Symbol("BlockStatistics", BlockStatistics.self),
        Symbol("BlockStatistics.counters", \BlockStatistics.counters),
        Symbol("BlockStatistics.address", \BlockStatistics.address),
        Symbol("Image", Image.self),
    ]

    private typealias Wait = (Duration?) async throws(QMPError) -> BlockJob.Milestone

    private static let hardware = [
        Symbol("Domain.pciDevices()", Domain.pciDevices),
        Symbol("Domain.pciBuses()", Domain.pciBuses),
        Symbol("PCIDevice", PCIDevice.self),
        Symbol("PCIDevice.bridge", \PCIDevice.bridge),
        Symbol("Domain.cpus()", Domain.cpus),
        Symbol("CPU", CPU.self),
        Symbol("CpuInfo", CpuInfo.self),
    ]

    private static let hypervisor = [
        Symbol("Driver", (any Driver).self),
        Symbol("Driver.machines()", SocketDriver.machines),
        Symbol("Driver.monitor(for:)", SocketDriver.monitor(for:)),
        Symbol("MachineReference", MachineReference.self),
        Symbol("Hypervisor.init(_:)", Hypervisor.init(_:)),
        Symbol("Hypervisor.names()", Hypervisor.names),
        Symbol("Hypervisor.domain(named:)", Hypervisor.domain(named:) as (Hypervisor) -> DomainNamed),
        Symbol(
            "Hypervisor.withDomain(named:_:)",
            Hypervisor.withDomain(named:_:) as (Hypervisor) -> (String, Body<Void>) async throws -> Void
        ),
        Symbol("Hypervisor.survey(timeout:concurrency:_:)", Hypervisor.survey as (Hypervisor) -> SurveyOf),
        Symbol("SocketDriver.init(_:configuration:)", SocketDriver.init(_:configuration:) as MakeDriver),
        Symbol("HostDriver", HostDriver.self),
    ]

    private typealias DomainNamed = (String) async throws(QMPError) -> Domain
    private typealias Work = @Sendable (Domain) async throws -> Int
    private typealias SurveyOf = (Duration, Int, @escaping Work) async throws(QMPError) -> Survey<Int>
    private typealias MakeDriver =
        ([(name: String, address: MonitorAddress)], SocketMonitor.Configuration) throws(QMPError) -> SocketDriver
}
