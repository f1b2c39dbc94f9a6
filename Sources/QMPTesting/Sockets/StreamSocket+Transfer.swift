internal import CSocketSupport

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

extension StreamSocket {
    /// What one read gave.
    enum Input {
        /// Bytes, and the descriptors that came with the first of them.
        case bytes([UInt8], descriptors: [CInt])
        /// Nothing at the moment.
        case nothing
        /// The other side will send no more.
        case end
    }

    /// Reads some of what is there.
    ///
    /// The kernel joins what several calls of the sender wrote, but stops after the first bytes that carry descriptors.
    /// When such bytes come, reads one byte at a time until it has them: only so is it sure which byte carried them.
    func read() -> Input {
        switch peek() {
        case .nothing: .nothing
        case .end: .end
        case .plain(let count): receive(count, descriptorCapacity: 0)
        case .withDescriptors: receive(1, descriptorCapacity: Int(CSOCKET_MAX_DESCRIPTORS))
        }
    }

    private enum Prospect {
        case nothing
        case end
        case plain(Int)
        case withDescriptors
    }

    private func peek() -> Prospect {
        withUnsafeTemporaryAllocation(byteCount: 32 * 1024, alignment: 1) { buffer in
            var data = iovec(iov_base: buffer.baseAddress, iov_len: buffer.count)
            return withUnsafeMutablePointer(to: &data) { data in
                var message = msghdr()
                message.msg_iov = data
                message.msg_iovlen = 1
                let count = recvmsg(descriptor, &message, peekFlag)
                if count < 0 { return Self.mustWait ? .nothing : .end }
                if count == 0 { return .end }
                // Without room for control messages, the kernel tells that it had some.
                return message.msg_flags & truncatedFlag != 0 ? .withDescriptors : .plain(count)
            }
        }
    }

    private func receive(_ capacity: Int, descriptorCapacity: Int) -> Input {
        var descriptors = [CInt](repeating: -1, count: descriptorCapacity)
        var descriptorCount = 0
        var wasTruncated = false
        var received = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            received = csocket_receive_with_descriptors(
                descriptor,
                buffer.baseAddress,
                capacity,
                &descriptors,
                descriptorCapacity,
                &descriptorCount,
                &wasTruncated
            )
            count = max(0, received)
        }
        if received > 0 { return .bytes(bytes, descriptors: Array(descriptors.prefix(descriptorCount))) }
        return received < 0 && Self.mustWait ? .nothing : .end
    }

    /// Whether the call that failed just now would have had to wait.
    private static var mustWait: Bool { errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR }

    /// Writes as much as fits; `nil` when the other side is gone.
    func write(_ bytes: ArraySlice<UInt8>) -> Int? {
        let sent = bytes.withUnsafeBytes { buffer in
            csocket_send_with_descriptors(descriptor, buffer.baseAddress, buffer.count, nil, 0)
        }
        if sent >= 0 { return sent }
        return Self.mustWait ? 0 : nil
    }

    func shutDownReading() { _ = shutdown(descriptor, CInt(SHUT_RD)) }

    func shutDownWriting() { _ = shutdown(descriptor, CInt(SHUT_WR)) }

    /// Closes the connection for all who hold it: also a process that was started at a bad moment and inherited it.
    func hangUp() {
        _ = shutdown(descriptor, CInt(SHUT_RDWR))
        close()
    }

    /// Closes the connection without a farewell: over TCP the other side sees a reset.
    func breakOff() {
        var option = linger(l_onoff: 1, l_linger: 0)
        _ = setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
        close()
    }
}

#if canImport(Darwin)
private let peekFlag = MSG_PEEK
private let truncatedFlag = MSG_CTRUNC
#else
private let peekFlag = CInt(MSG_PEEK)
private let truncatedFlag = CInt(MSG_CTRUNC)
#endif
