/// What QEMU may tell of block devices: a disk with an overlay, limits and bitmaps, and a drive without a medium.
enum BlockReplies {
    /// What a node has that nobody looks at here.
    private static let rest = #"""
        "detect_zeroes": "off", "encrypted": false, "cache": {"no-flush": false, "direct": false, "writeback": true},
        "backing_file_depth": 0
        """#
    private static let noLimits = #""iops": 0, "iops_rd": 0, "iops_wr": 0, "bps": 0, "bps_rd": 0, "bps_wr": 0"#

    private static let limits = #"""
        "bps": 100, "bps_max": 200, "bps_max_length": 3, "bps_rd": 1, "bps_wr": 2, "iops": 3, "iops_rd": 4, "iops_wr": 5,
        "iops_size": 4096, "group": "tg0"
        """#

    private static let bitmaps = #"""
        [{"name": "b0", "recording": true, "persistent": false, "busy": false, "granularity": 65536, "count": 131072},
         {"recording": false, "persistent": true, "busy": true, "granularity": 65536, "count": 0, "inconsistent": true}]
        """#

    private static let top = #"""
        {"virtual-size": 68719476736, "filename": "/vm/top.qcow2", "format": "qcow2", "actual-size": 200704,
         "dirty-flag": true, "backing-image": {"virtual-size": 1048576, "filename": "/vm/base.raw", "format": "raw",
          "actual-size": 4096}}
        """#

    static let devices = #"""
        [{"device": "drive0", "io-status": "nospace", "locked": false, "removable": false, "type": "unknown",
          "qdev": "/machine/peripheral/vd0/virtio-backend", "inserted": {"node-name": "top", "drv": "qcow2", "ro": true,
          "file": "/vm/top.qcow2", "write_threshold": 4096, "active": false, "image": \#(top),
          "dirty-bitmaps": \#(bitmaps), \#(limits), \#(rest)}},
         {"device": "cd0", "io-status": "ok", "locked": true, "removable": true, "tray_open": true, "type": "unknown",
          "qdev": "/machine/peripheral-anon/device[0]"}]
        """#

    static let nodes: String = {
        let below = ##"[{"child": "file", "node-name": "#block1"}, {"child": "backing", "node-name": "base"}]"##
        let nodes = [
            node("top", "qcow2", "/vm/top.qcow2", below), node("#block1", "file", "/vm/top.qcow2"),
            node("base", "raw", "/vm/base.raw"), node("spare", "null-co", "null-co://"),
        ]
        return "[\(nodes.joined(separator: ", "))]"
    }()

    static func node(_ name: String, _ driver: String, _ file: String, _ children: String = "[]") -> String {
        #"""
        {"node-name": "\#(name)", "drv": "\#(driver)", "ro": \#(name == "base"), "file": "\#(file)", \#(noLimits),
         "write_threshold": 0, "image": {"virtual-size": 1048576, "filename": "\#(file)", "format": "\#(driver)"},
         "children": \#(children), \#(rest)}
        """#
    }

    // MARK: Statistics

    static func statistics(reads: Int) -> String {
        ##"""
        [{"device": "drive0", "qdev": "/machine/peripheral/vd0/virtio-backend", "node-name": "top",
          "stats": \##(counters(reads: reads)), "parent": {"node-name": "#block1", "stats": \##(counters(reads: 0))},
          "backing": {"node-name": "base", "stats": \##(counters(reads: 0))}},
         {"device": "cd0", "qdev": "/machine/peripheral-anon/device[0]", "stats": \##(counters(reads: 0))}]
        """##
    }

    static let nodeStatistics = ##"""
        [{"node-name": "top", "stats": \##(counters(reads: 0, offset: 65536))},
         {"node-name": "#block1", "stats": \##(counters(reads: 0))}]
        """##

    private static func counters(reads: Int, offset: Int = 0) -> String {
        let ofReads = #"""
            "rd_operations": \#(reads), "rd_bytes": \#(4096 * reads), "rd_total_time_ns": \#(1_200_000 * reads),
            "rd_merged": 0
            """#
        let ofZones = #""zone_append_operations": 0, "zone_append_bytes": 0, "zone_append_merged": 0"#
        let others = [
            "unmap_operations", "unmap_merged", "unmap_bytes", "unmap_total_time_ns", "flush_operations",
            "flush_total_time_ns", "wr_operations", "wr_merged", "wr_bytes", "wr_total_time_ns", "failed_wr_operations",
            "failed_unmap_operations", "failed_flush_operations", "invalid_rd_operations",
            "invalid_unmap_operations", "invalid_flush_operations",
        ].map { #""\#($0)": 0"# }.joined(separator: ", ")
        return #"""
            {\#(ofReads), \#(ofZones), \#(others), "wr_highest_offset": \#(offset), "idle_time_ns": 5040787684,
             "failed_rd_operations": 2, "invalid_wr_operations": 1, "timed_stats": [], "account_invalid": true,
             "account_failed": true}
            """#
    }
}
