extension Array where Element: Sendable {
    /// Maps with at most `width` elements under way at once; the results keep their order.
    func concurrentMap<Result: Sendable>(
        width: Int, _ transform: @Sendable @escaping (Element) async throws -> Result
    ) async throws -> [Result] {
        try await withThrowingTaskGroup(of: (Int, Result).self) { group in
            var results: [Result?] = Array<Result?>(repeating: nil, count: count)
            for (index, element) in enumerated() {
                if index >= Swift.max(1, width), let (done, result) = try await group.next() { results[done] = result }
                group.addTask { (index, try await transform(element)) }
            }
            for try await (done, result) in group { results[done] = result }
            return results.compactMap(\.self)
        }
    }

    /// The elements in runs of at most `size`.
    func chunks(of size: Int) -> [ArraySlice<Element>] {
        stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
    }
}
