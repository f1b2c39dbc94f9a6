import TLSSupport
import TestSupport
import Testing

@testable import Libvirt

@Suite struct TLSFilesTests {
    private static let user = LibvirtURI.Viewer(isRoot: false) { $0 == "HOME" ? "/home/u" : nil }
    private static let root = LibvirtURI.Viewer(isRoot: true) { $0 == "HOME" ? "/root" : nil }

    @Test func inTheFolderOfTheAddress() {
        let files = TLSFiles(folder: "/pki", viewer: Self.user) { _ in true }
        #expect(files.authority == "/pki/cacert.pem")
        #expect(files.client == .init(certificate: "/pki/clientcert.pem", key: "/pki/clientkey.pem"))
    }

    @Test func theUsersOwnComeFirst() {
        let files = TLSFiles(folder: nil, viewer: Self.user) { _ in true }
        #expect(files.authority == "/home/u/.pki/libvirt/cacert.pem")
        #expect(files.client?.key == "/home/u/.pki/libvirt/clientkey.pem")
    }

    @Test func theHostsFollow() {
        let files = TLSFiles(folder: nil, viewer: Self.user) { $0.hasPrefix("/etc/") }
        #expect(files.authority == "/etc/pki/CA/cacert.pem")
        #expect(files.client?.certificate == "/etc/pki/libvirt/clientcert.pem")
        #expect(files.client?.key == "/etc/pki/libvirt/private/clientkey.pem")
    }

    @Test func rootHasTheHosts() {
        let files = TLSFiles(folder: nil, viewer: Self.root) { _ in true }
        #expect(files.authority == "/etc/pki/CA/cacert.pem")
    }

    @Test func aCertificateWithoutItsKeyIsNone() {
        let files = TLSFiles(folder: "/pki", viewer: Self.user) { !$0.hasSuffix("clientkey.pem") }
        #expect(files.client == nil)
    }

    @Test func filesThatCannotBeUsedAreNamed() throws {
        let folder = try TemporaryFolder(["cacert.pem": "this is none"])
        let files = TLSFiles(folder: folder.path)
        do throws(TLSFileError) {
            _ = try files.read()
            Issue.record("it was taken")
        } catch {
            #expect(error.path == folder.path("cacert.pem"))
        }
    }
}
