/// Does something, closes what it was done with, however it ended, and then tells how.
///
/// - Parameters:
///   - close: Closes it.
///   - body: Does it.
func closing<Value>(
    with close: () async -> Void,
    after body: () async throws(Failure) -> Value
) async throws(Failure) -> Value {
    do {
        let value = try await body()
        await close()
        return value
    } catch {
        await close()
        throw error
    }
}
