extension GuestAgentSession {
    /// Sets the password of a user of the guest (`guest-set-user-password`).
    ///
    /// - Parameters:
    ///   - password: The password, or its hash. It appears in no log and no error.
    ///   - user: The user's name.
    ///   - isHashed: Whether it is hashed already, as the guest's system does it; not on Windows. Default: no.
    /// - Throws: `QMPError`, as ``execute(_:timeout:)``.
    public func setPassword(_ password: String, of user: String, isHashed: Bool = false) async throws(QMPError) {
        let encoded = Base64.encode(Array(password.utf8))
        try await guestSetUserPassword(username: user, password: encoded, crypted: isHashed)
    }
}
