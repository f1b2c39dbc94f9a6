/// What the help of several commands says.
enum JobHelp {
    static let target = """
        TARGET is an absolute path on QEMU's host, where a file is made, or node:NAME, a node that is there already. A \
        file that holds something is not overwritten without --overwrite.
        """

    static let layer = "a node's name, or a file when it begins with /."

    static let onError = """
        report and fail, ignore, pause until qemuctl job resume (stop), pause when the disk is full (enospc), or as the \
        device does (auto). Default: report.
        """

    static let following = """
        Shows on standard error how far it is. Ctrl-C cancels the job; a second one leaves it to itself.

        As JSON, per line: {"id", "type", "device", "target"?, "status", "offset", "length", "fraction", \
        "bytesPerSecond"?, "secondsLeft"?}, and last {"id", "type", "device", "target"?, "result"}.
        """

    static let state = """
        As JSON, sizes in bytes: {"id", "type", "status", "offset", "length", "speed"?, "ioStatus"?, "autoFinalize"?, \
        "autoDismiss"?, "error"?}; {"id", "type", "result"} when it has completed meanwhile.
        """
}
