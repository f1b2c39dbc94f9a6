import Foundation

/// What a machine of libvirt's has, all without acceleration.
enum LibvirtDescription {
    /// A disk, a screen with VNC on a unix socket, a balloon, and a channel for a guest agent.
    case full
    /// As little as libvirt lets a machine have, and what arguments of QEMU's say.
    case bare(machine: String, arguments: [String])

    func xml(name: String, in daemon: LibvirtDaemon) throws -> String { try xml(name: name, in: daemon.folder) }

    /// - Parameter folder: Where the daemon keeps everything.
    func xml(name: String, in folder: URL) throws -> String {
        switch self {
        case .full:
            let image = try DiskImage.create("\(name).qcow2", in: folder.appending(path: "images"), size: "8M")
            return Self.domain(name, "q35", Self.devices(name, image, in: folder))
        case .bare(let machine, let arguments):
            let lines = arguments.map { "<qemu:arg value='\(Self.escaped($0))'/>" }.joined(separator: "\n")
            return Self.domain(name, machine, Self.bareDevices, "<qemu:commandline>\n\(lines)\n</qemu:commandline>")
        }
    }

    /// Without `<cpu>`: not all that libvirt would choose exists everywhere.
    private static func domain(_ name: String, _ machine: String, _ devices: String, _ rest: String = "") -> String {
        """
        <domain type='qemu' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
          <name>\(name)</name>
          <memory unit='MiB'>64</memory>
          <vcpu>1</vcpu>
          <os><type arch='x86_64' machine='\(machine)'>hvm</type></os>
          <features><acpi/></features>
          <devices>
            <emulator>\(QEMUProcess.executable?.path ?? "/usr/bin/qemu-system-x86_64")</emulator>
            <controller type='usb' model='none'/>
            \(devices)
          </devices>
          \(rest)
        </domain>
        """
    }

    private static let bareDevices = "<memballoon model='none'/>"

    private static func devices(_ name: String, _ image: String, in folder: URL) -> String {
        """
        <disk type='file' device='disk'>
          <driver name='qemu' type='qcow2'/><source file='\(image)'/><target dev='vda' bus='virtio'/>
        </disk>
        <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>
        <video><model type='vga'/></video>
        <graphics type='vnc' socket='\(folder.appending(path: "run/\(name)-vnc.sock").path)'/>
        <memballoon model='virtio'/>
        """
    }

    private static func escaped(_ text: String) -> String {
        text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
            .replacingOccurrences(of: "'", with: "&apos;")
    }
}

extension LibvirtDescription {
    /// A machine with arguments as tests give them to QEMU; how to be reached and the guest's start are libvirt's to say.
    ///
    /// - Returns: Also whether the guest is to wait (`-S`).
    static func from(_ arguments: [String]) -> (description: LibvirtDescription, isPaused: Bool) {
        var machine = "q35"
        var isPaused = false
        var rest: [String] = []
        var remaining = arguments[...]
        while let argument = remaining.popFirst() {
            switch argument {
            case "-M":
                // libvirt has no machine without anything.
                if let wanted = remaining.popFirst(), wanted != "none" { machine = wanted }
            case "-qmp", "-m": remaining = remaining.dropFirst()
            case "-S": isPaused = true
            default: rest.append(argument)
            }
        }
        return (.bare(machine: machine, arguments: rest), isPaused)
    }
}
