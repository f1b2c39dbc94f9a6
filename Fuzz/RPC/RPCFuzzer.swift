// Compiled together with libvirt's protocol into one module, by Scripts/fuzz.sh.

/// Called by libFuzzer with each input: what a daemon sends on a connection with two calls, one of which opens a stream.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = Array(UnsafeBufferPointer(start: start, count: count))
    var machine = RemoteStateMachine()
    machine.connected(silenceLimit: 5)
    let calls = [
        RemoteCall(id: CallID(1), program: .remote, procedure: 273),
        RemoteCall(id: CallID(2), program: .remote, procedure: 211, opensStream: true),
    ]
    var ended: Set<CallID> = []
    for call in calls { require(machine.enqueue(call) == .write, "a call is rejected") }
    while machine.nextToWrite() != nil {}
    var rest = input[...]
    while case .frame(let size) = FrameReader.next(in: rest.span.bytes) {
        let frame = rest.prefix(size)
        rest = rest.dropFirst(size)
        guard let header = try? decode(FrameHeader.self, from: frame) else { break }
        let payload = frame.dropFirst(FrameHeader.size)
        switch machine.received(header, hasPayload: !payload.isEmpty) {
        case .reply(let id), .refusal(let id):
            require(ended.insert(id).inserted, "a call was answered twice")
            decodeAll(payload)
        case .event: decodeAll(payload)
        case .streamData(let id), .streamEndOfData(let id), .streamFinished(let id), .streamFailed(let id):
            // It may come before the reply that opens the stream.
            require(id == CallID(2), "a stream of a call that opens none")
        case .peerError: return 0
        case .abortStream, .answerPing, .unknown, .ignore: break
        }
    }
    for call in machine.close() where ended.contains(call.id) {
        require(call.id == CallID(2), "an answered call came out again")
    }
    return 0
}

/// Reads a payload as everything that it might be: each of them reads it or refuses it.
private func decodeAll(_ payload: ArraySlice<UInt8>) {
    _ = try? decode(RemoteError.self, from: payload)
    _ = try? decode(RemoteDomain.self, from: payload)
    _ = try? decode(ListDomainsResponse.self, from: payload)
    _ = try? decode([DomainStatistics].self, from: payload)
    _ = try? decode([TypedParameter].self, from: payload)
    _ = try? decode(MonitorEvent.self, from: payload)
    _ = try? decode(LifecycleEvent.self, from: payload)
    _ = try? decode(SASLAnswer.self, from: payload)
    _ = try? decode([Int32].self, from: payload)
    _ = try? decode(String?.self, from: payload)
}

private func decode<Value: XDRDecodable>(_ type: Value.Type, from bytes: ArraySlice<UInt8>) throws(XDRError) -> Value {
    var reader = XDRReader(bytes.span.bytes)
    return try reader.read(type)
}

private func require(_ condition: Bool, _ message: StaticString) {
    if !condition { fatalError("\(message)") }
}
