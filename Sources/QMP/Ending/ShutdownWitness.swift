/// A monitor that keeps in mind what QEMU told about the end of its machine, for those who ask when it has ended.
package protocol ShutdownWitness: Monitor {
    /// What QEMU told since the connection opened.
    var account: ShutdownAccount { get async }
}
