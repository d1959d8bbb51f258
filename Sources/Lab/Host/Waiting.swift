/// Asks again and again until the answer is there or the time is over. What is waited for here (a child's child,
/// an empty control group) sends no event that a task could await.
func eventually<Value>(
    within bound: Duration, _ answer: () throws -> Value?
) async throws -> Value? {
    let clock = ContinuousClock()
    let deadline = clock.now + bound
    while true {
        if let value = try answer() { return value }
        guard clock.now < deadline else { return nil }
        try await clock.sleep(for: .milliseconds(3))
    }
}

/// Runs work whose caller may be cancelled already, to its end: cleaning up must not stop half way.
/// The task is awaited on the spot, so nothing outlives the call.
func uncancelled<Value: Sendable>(_ work: @Sendable @escaping () async throws -> Value) async throws -> Value {
    try await Task { try await work() }.value
}

/// Runs `work` and cancels it when `bound` is over.
func bounded<Value: Sendable>(
    by bound: Duration, orThrow late: LabError, _ work: @Sendable @escaping () async throws -> Value
) async throws -> Value {
    try await withThrowingTaskGroup(of: Value.self) { group in
        group.addTask(operation: work)
        group.addTask {
            try await Task.sleep(for: bound)
            throw late
        }
        defer { group.cancelAll() }
        guard let value = try await group.next() else { throw late }
        return value
    }
}
