internal import LibvirtProtocol

extension LibvirtConnection {
    /// Finds out how to authenticate, and does.
    func authenticate() async throws(LibvirtError) {
        let offered = try await openingCall(.listAuthentication, XDRVoid())
        if offered.isEmpty || offered.contains(AuthenticationNumber.none) { return }
        if offered.contains(AuthenticationNumber.sasl) { return try await authenticateWithSASL() }
        if offered.contains(AuthenticationNumber.polkit) { return try await askPolkit() }
        throw LibvirtError(.authenticationUnavailable, "\(uri) wants to authenticate in a way that is not known here")
    }

    /// Lets the daemon ask polkit whether this user may connect.
    private func askPolkit() async throws(LibvirtError) {
        let advice = "polkit must allow org.libvirt.unix.manage for this user"
        do throws(LibvirtError) {
            guard try await openingCall(.askPolkit, XDRVoid()) != 0 else {
                throw LibvirtError(.authenticationFailed, "\(uri) did not let this user in: \(advice)")
            }
        } catch {
            guard error.refusal != nil else { throw error }
            let message = "\(uri) did not let this user in: \(error.message); \(advice)"
            throw LibvirtError(.authenticationFailed, message, refusal: error.refusal)
        }
    }
}
