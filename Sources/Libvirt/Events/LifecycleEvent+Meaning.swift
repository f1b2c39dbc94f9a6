internal import LibvirtProtocol

extension LifecycleEvent {
    static var started: Int32 { 2 }
    static var stopped: Int32 { 5 }

    /// Why a domain stopped, as libvirt numbers it.
    var detailText: String? {
        switch detail {
        case 0: "it was shut down"
        case 1: "it was destroyed"
        case 2: "it crashed"
        case 3: "it went to another host"
        case 4: "its state was saved"
        case 5: "QEMU ended unexpectedly"
        case 6: "another state was loaded"
        default: nil
        }
    }
}
