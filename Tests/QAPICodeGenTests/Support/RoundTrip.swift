import JSONWire
import QAPI

/// Reads a value and writes it again.
func roundTrip<Value: JSONDecodable & JSONEncodable>(_ type: Value.Type, _ json: String) throws(JSONError) -> String {
    try Value(json: json).jsonString()
}

/// Reads the arguments of a command, or the data of an event, and writes them again.
func roundTrip<Members: QAPIMembers>(_ type: Members.Type, _ json: String) throws(JSONError) -> String {
    try Members(json: json).jsonString()
}

/// Why text is no value of a type.
func failure<Value: JSONDecodable>(_ type: Value.Type, _ json: String) -> JSONError.Code? {
    failure { () throws(JSONError) in _ = try Value(json: json) }
}

/// Why text is no arguments of a command, or data of an event.
func failure<Members: QAPIMembers>(_ type: Members.Type, _ json: String) -> JSONError.Code? {
    failure { () throws(JSONError) in _ = try Members(json: json) }
}

private func failure(_ body: () throws(JSONError) -> Void) -> JSONError.Code? {
    do throws(JSONError) {
        try body()
        return nil
    } catch {
        return error.code
    }
}
