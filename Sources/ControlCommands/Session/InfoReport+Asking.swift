internal import JSONWire
internal import QEMU
internal import QMP

extension InfoReport {
    /// Asks for all parts at once.
    init(_ session: Session) async throws(Failure) {
        guard let greeting = await session.monitor.greeting else {
            throw .connection(QMPError(.closed, "the connection is closed"))
        }
        let (status, name, uuid, type, kvm, accelerators, cpus, memory, vnc, spice, pci, block) =
            await session.monitor.pipeline(
                QueryStatusCommand(),
                QueryNameCommand(),
                QueryUUIDCommand(),
                QomGetCommand(path: "/machine", property: "type"),
                QueryKvmCommand(),
                QueryAcceleratorsCommand(),
                QueryCpusFastCommand(),
                QueryMemorySizeSummaryCommand(),
                QueryVncServersCommand(),
                QuerySpiceCommand(),
                QueryPciCommand(),
                QueryBlockCommand()
            )
        version = greeting.version
        var answer = PartialAnswer()
        self.status = try answer.take("status", status)
        self.name = try answer.take("name", name)?.name
        self.uuid = try answer.take("uuid", uuid)?.uuid
        machine = try answer.take("machine", type)?.string
        accelerator = try Self.accelerator(kvm, accelerators, &answer)
        self.cpus = try answer.take("cpus", cpus)?.map { CPU($0) }
        self.memory = try answer.take("memory", memory)
        self.vnc = try answer.take("vnc", vnc)
        self.spice = try answer.take("spice", spice)
        pciDevices = try answer.take("pciDevices", pci)?.flatMap { PCIBus($0).allDevices }
        let domain = Domain(session.monitor, name: "")
        blockDevices = try answer.take("blockDevices", block)?.map { BlockDevice($0, of: domain) }
        gaps = answer.gaps
    }

    /// Since QEMU 10.2 it tells which it is; before, and as long as that is not gone, whether it is KVM.
    private static func accelerator(
        _ kvm: Result<KvmInfo, QMPError>,
        _ accelerators: Result<AcceleratorInfo, QMPError>,
        _ answer: inout PartialAnswer
    ) throws(Failure) -> Accelerator? {
        if case .success(let accelerators) = accelerators { return .known(accelerators.enabled.rawValue) }
        guard let kvm = try answer.take("accelerator", kvm) else { return nil }
        return kvm.enabled ? .known("kvm") : .notKVM
    }
}
