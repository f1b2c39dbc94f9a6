// Shows a machine's state over TCP with TLS.
import QMP
import QMPTLS

var configuration = SocketMonitor.Configuration()
configuration.security = try .tls(TLSCredentials(folder: "/etc/pki/qemu"))

let address = MonitorAddress.tls(host: "node-7.example", port: 4444)
try await SocketMonitor.withConnection(to: address, configuration: configuration) { monitor in
    print(try await monitor.queryStatus().status)
}
