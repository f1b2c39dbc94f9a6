/// What `query-pci` may return.
enum PCIReplies {
    /// Two root buses; on the first one a port, with a bridge behind it, with a bridge behind that.
    static let bridges = #"""
        [{"bus": 0, "devices": [
            {"irq_pin": 0, "bus": 0, "qdev_id": "", "slot": 0, "function": 0, "regions": [],
             "class_info": {"class": 1536, "desc": "Host bridge"},
             "id": {"device": 10688, "subsystem-vendor": 6900, "vendor": 32902, "subsystem": 4352}},
            {"irq_pin": 1, "bus": 0, "qdev_id": "rp1", "irq": 10, "slot": 1, "function": 0, "regions": [],
             "class_info": {"class": 1540, "desc": "PCI bridge"}, "id": {"device": 12, "vendor": 6966},
             "pci_bridge": {
                "bus": {"number": 0, "secondary": 1, "subordinate": 2,
                        "prefetchable_range": {"base": -9223372036854775808, "limit": -1},
                        "memory_range": {"limit": 4269801471, "base": 4267704320},
                        "io_range": {"limit": 4095, "base": 61440}},
                "devices": [
                    {"irq_pin": 0, "bus": 1, "qdev_id": "br", "slot": 0, "function": 0, "regions": [],
                     "class_info": {"class": 1540, "desc": "PCI bridge"}, "id": {"device": 14, "vendor": 6966},
                     "pci_bridge": {
                        "bus": {"number": 1, "secondary": 2, "subordinate": 2,
                                "prefetchable_range": {"base": 1, "limit": 0},
                                "memory_range": {"base": 1, "limit": 0}, "io_range": {"base": 1, "limit": 0}},
                        "devices": [
                            {"irq_pin": 1, "bus": 2, "qdev_id": "deep", "irq": 11, "slot": 31, "function": 7,
                             "regions": [], "class_info": {"class": 255}, "id": {"device": 12, "vendor": 6900},
                             "pci_bridge": {
                                "bus": {"number": 2, "secondary": 3, "subordinate": 3,
                                        "prefetchable_range": {"base": 1, "limit": 0},
                                        "memory_range": {"base": 1, "limit": 0},
                                        "io_range": {"base": 1, "limit": 0}}}}]}}]}},
            {"irq_pin": 1, "bus": 0, "qdev_id": "", "irq": 10, "slot": 31, "function": 2, "regions": [],
             "class_info": {"class": 262, "desc": "SATA controller"}, "id": {"device": 10530, "vendor": 32902}}]},
         {"bus": 128, "devices": [
            {"irq_pin": 0, "bus": 128, "qdev_id": "", "slot": 0, "function": 0, "regions": [],
             "class_info": {"class": 1536, "desc": "Host bridge"}, "id": {"device": 1, "vendor": 2}}]}]
        """#

    /// A device with regions of every kind, one that the guest has not mapped, and numbers of 64 bits.
    static let regions = #"""
        [{"bus": 0, "devices": [
            {"irq_pin": 0, "bus": 0, "qdev_id": "", "slot": 0, "function": 0,
             "class_info": {"class": 768, "desc": "VGA controller"}, "id": {"device": 1, "vendor": 2},
             "regions": [
                {"bar": 0, "type": "io", "address": 49216, "size": 32},
                {"bar": 1, "type": "memory", "address": 4273819648, "size": 4096, "prefetch": false,
                 "mem_type_64": false},
                {"bar": 2, "type": "memory", "address": 240518168576, "size": 1099511627776, "prefetch": true,
                 "mem_type_64": true},
                {"bar": 4, "type": "memory", "address": -1, "size": -9223372036854775808, "prefetch": true,
                 "mem_type_64": true},
                {"bar": 6, "type": "configuration", "address": -4294967296, "size": 65536}]}]}]
        """#
}
