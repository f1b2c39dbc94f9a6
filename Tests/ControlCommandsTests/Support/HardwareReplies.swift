/// What QEMU may tell of CPUs, PCI devices and displays.
enum HardwareReplies {
    static let cpus = #"""
        [{"thread-id": 7124, "qom-path": "/machine/unattached/device[2]", "cpu-index": 1, "target": "x86_64",
          "props": {"core-id": 1, "thread-id": 0, "socket-id": 0}},
         {"thread-id": 7123, "qom-path": "/machine/unattached/device[0]", "cpu-index": 0, "target": "x86_64",
          "qom-type": "host-x86_64-cpu", "props": {"node-id": 0, "drawer-id": 0, "book-id": 0, "socket-id": 0,
          "die-id": 0, "cluster-id": 0, "module-id": 0, "core-id": 0, "thread-id": 0}}]
        """#

    /// What `query-cpus` of QEMU 5.2 returns.
    static let oldCPUs = #"""
        [{"CPU": 0, "current": true, "halted": false, "qom_path": "/machine/unattached/device[0]", "thread_id": 7123,
          "arch": "x86", "pc": -2130706432},
         {"CPU": 1, "current": false, "halted": true, "qom_path": "/machine/unattached/device[2]", "thread_id": 7124,
          "arch": "s390", "cpu-state": "stopped"}]
        """#

    static let slots = #"""
        [{"props": {"core-id": 0, "thread-id": 0, "socket-id": 1, "node-id": 0, "drawer-id": 0, "book-id": 0,
          "die-id": 0, "cluster-id": 0, "module-id": 0}, "vcpus-count": 1, "type": "host-x86_64-cpu"},
         {"props": {"core-id": 0, "thread-id": 0, "socket-id": 0}, "vcpus-count": 1, "type": "host-x86_64-cpu",
          "qom-path": "/machine/unattached/device[0]"}]
        """#

    /// A host bridge, and a port with a disk behind it.
    static let pci = #"""
        [{"bus": 0, "devices": [
          {"irq_pin": 0, "bus": 0, "qdev_id": "", "slot": 0, "function": 0, "regions": [],
           "class_info": {"class": 1536, "desc": "Host bridge"},
           "id": {"device": 10688, "subsystem-vendor": 6900, "vendor": 32902, "subsystem": 4352}},
          {"irq_pin": 1, "bus": 0, "qdev_id": "rp1", "irq": 10, "slot": 4, "function": 0,
           "class_info": {"class": 1540, "desc": "PCI bridge"}, "id": {"device": 12, "vendor": 6966},
           "regions": [{"bar": 0, "type": "io", "address": 49152, "size": 32},
            {"bar": 4, "type": "memory", "address": -1, "size": 8589934592, "prefetch": true, "mem_type_64": true}],
           "pci_bridge": {"bus": {"number": 0, "secondary": 1, "subordinate": 1,
             "io_range": {"base": 61440, "limit": 4095}, "memory_range": {"base": 1, "limit": 0},
             "prefetchable_range": {"base": 1, "limit": 0}},
            "devices": [{"irq_pin": 1, "bus": 1, "qdev_id": "vd0", "slot": 0, "function": 0, "regions": [],
             "class_info": {"class": 255}, "id": {"device": 4161, "vendor": 6900}}]}}]}]
        """#

    static let vnc = #"""
        [{"id": "default", "auth": "vnc", "server": [
           {"auth": "vnc", "family": "ipv4", "service": "5901", "host": "127.0.0.1", "websocket": false},
           {"auth": "vnc", "family": "ipv4", "service": "5701", "host": "127.0.0.1", "websocket": true},
           {"auth": "vnc", "family": "unix", "service": "/run/vnc", "host": "", "websocket": false}],
          "clients": [{"host": "10.0.0.9", "family": "ipv4", "service": "1", "websocket": false}]},
         {"id": "closed", "auth": "none", "server": [], "clients": []}]
        """#

    static let spice = #"""
        {"enabled": true, "migrated": false, "mouse-mode": "client", "host": "127.0.0.1", "port": 5930,
         "tls-port": 5931, "auth": "spice", "channels": [
          {"tls": false, "host": "10.0.0.9", "port": "1", "family": "ipv4", "connection-id": 5, "channel-type": 1,
           "channel-id": 0},
          {"tls": false, "host": "10.0.0.9", "port": "2", "family": "ipv4", "connection-id": 5, "channel-type": 2,
           "channel-id": 0}]}
        """#
}
