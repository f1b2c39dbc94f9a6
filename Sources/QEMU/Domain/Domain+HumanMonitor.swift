extension Domain {
    /// Runs a line as a person would type it into QEMU's human monitor, for what QMP has no command for
    /// (`human-monitor-command`).
    ///
    /// - Parameters:
    ///   - line: For example `"info mtree"`.
    ///   - cpuIndex: The number of the CPU that it is about, where it is about one. Default: the first.
    /// - Returns: What QEMU printed, lines ended with CR and LF. Errors are printed as well: there is no other sign of them.
    /// - Throws: `QMPError`.
    public func humanMonitor(_ line: String, cpuIndex: Int? = nil) async throws(QMPError) -> String {
        try await monitor.humanMonitorCommand(commandLine: line, cpuIndex: cpuIndex)
    }
}
