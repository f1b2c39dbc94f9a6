extension Domain {
    /// Sets the password of a VNC server (`set_password`). No error tells it.
    ///
    /// The server must have been started to ask for one (`-vnc …,password=on`). VNC looks at the first eight characters
    /// alone.
    /// - Parameters:
    ///   - password: The password.
    ///   - display: The id of the server, where there are several; since QEMU 7.0. Default: the first.
    /// - Throws: `QMPError`: `refused` where there is no such server, or it asks for no password.
    public func setVNCPassword(_ password: String, display: String? = nil) async throws(QMPError) {
        let server = SetPasswordOptionsVnc(display: display)
        try await monitor.setPassword(SetPasswordOptions(.vnc(server), password: password))
    }

    /// Sets when the password of a VNC server ceases to be valid; who is connected stays so (`expire_password`).
    ///
    /// - Parameters:
    ///   - expiry: When.
    ///   - display: The id of the server, where there are several; since QEMU 7.0. Default: the first.
    /// - Throws: `QMPError`: `refused` where there is no such server.
    public func expireVNCPassword(_ expiry: PasswordExpiry, display: String? = nil) async throws(QMPError) {
        let server = ExpirePasswordOptionsVnc(display: display)
        try await monitor.expirePassword(ExpirePasswordOptions(.vnc(server), time: expiry.text))
    }
}
