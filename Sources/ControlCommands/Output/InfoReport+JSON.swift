internal import JSONWire
internal import QEMU
internal import QMP

extension InfoReport {
    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", name)
        writer.member("uuid", givenUUID)
        writer.member("version", version.description)
        writer.member("package", version.package)
        writer.member("status", status?.status.rawValue)
        writer.member("running", status?.running)
        writer.member("machine", machineName)
        if case .known(let name)? = accelerator { writer.member("accelerator", name) }
        writer.member("kvm", accelerator?.isKVM)
        writeHardware(to: &writer)
        writeDisplays(to: &writer)
        writer.member("pciDevices", pciDevices?.count)
        if let blockDevices { writer.objects("blockDevices", blockDevices, InfoReport.writeMembers) }
        writer.objects("unavailable", gaps) { gap, writer in
            writer.member("part", gap.part)
            writer.member("reason", gap.reason)
        }
        writer.endObject()
    }

    private func writeHardware(to writer: inout JSONWriter) {
        if let cpus {
            writer.object("cpus") { writer in
                writer.member("count", cpus.count)
                writer.member("target", cpus.first?.target.rawValue)
                let counts = CPUCounts(cpus)
                writer.member("sockets", counts?.sockets)
                writer.member("cores", counts?.cores)
            }
        }
        if let memory {
            writer.object("memory") { writer in
                writer.member("base", memory.baseMemory)
                writer.member("plugged", memory.pluggedMemory)
            }
        }
    }

    private func writeDisplays(to writer: inout JSONWriter) {
        if let openDisplays {
            writer.objects("vnc", openDisplays) { display, writer in
                writer.member("id", display.id)
                writer.objects("servers", display.server) { server, writer in
                    writer.member("family", server.family.rawValue)
                    writer.member("host", server.host)
                    writer.member("service", server.service)
                    writer.member("websocket", server.websocket)
                }
                writer.member("clients", display.clients.count)
            }
        }
        if let spice, spice.enabled {
            writer.object("spice") { writer in
                writer.member("host", spice.host)
                writer.member("port", spice.port)
                writer.member("tlsPort", spice.tlsPort)
                writer.member("clients", spice.clientCount)
            }
        }
    }

    private static func writeMembers(of device: BlockDevice, to writer: inout JSONWriter) {
        device.address.writeMembers(to: &writer)
        writer.member("driver", device.medium?.driver.rawValue)
        writer.member("file", device.medium?.filename)
        writer.member("virtualSize", device.medium?.image.virtualSize)
        writer.member("readOnly", device.medium?.isReadOnly)
    }
}

extension SpiceInfo {
    /// Each client has several channels.
    var clientCount: Int { Set((channels ?? []).map(\.connectionID)).count }
}
