import Foundation
import JSONWire
import QMP
import QMPTesting

/// A machine with a screen of two by one pixels, whose connection takes no descriptors.
enum PictureMonitor {
    static let ppm = Array("P6\n2 1\n255\nabcdef".utf8)

    /// - Parameter picture: What it writes.
    static func monitor(_ picture: [UInt8] = ppm) -> ScriptedMonitor {
        ScriptedMonitor { request throws(QMPError) in
            switch request.name {
            case "add-fd": return .error(.genericError, "no descriptors")
            case "screendump" where request.arguments["format"] != nil:
                return .error(.genericError, "Parameter 'format' is unexpected")
            case "screendump":
                let path = request.arguments["filename"]?.string ?? ""
                do {
                    try Data(picture).write(to: URL(fileURLWithPath: path))
                } catch {
                    throw QMPError(.fileFailure, "\(error)")
                }
                return .return([:])
            default: return .standard
            }
        }
    }
}
