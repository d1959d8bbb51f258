internal import CSandbox
internal import Dispatch
internal import Glibc
internal import SystemPackage

extension Child {
    /// Runs the program to its end. Cancelling the task kills it; it is reaped in any case.
    ///
    /// - Parameter line: takes each line of its output as it comes, on a thread of the run's own.
    func run(line: @escaping @Sendable (Stream, String) -> Void = { _, _ in }) async throws(StartError) -> Outcome {
        let stop: StopSignal
        do { stop = try StopSignal() } catch { throw StartError(action: "create the process", errno: error) }
        let result: Result<Outcome, StartError> = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                // A queue of its own is a thread of its own: the run blocks it, and the pool's threads are few.
                DispatchQueue(label: "flotilla.child").async {
                    continuation.resume(
                        returning: Result { () throws(StartError) in try runBlocking(stop, line) })
                }
            }
        } onCancel: {
            stop.send()
        }
        return try result.get()
    }

    private func runBlocking(
        _ stop: StopSignal, _ line: @escaping (Stream, String) -> Void
    ) throws(StartError) -> Outcome {
        do {
            let input = try Descriptor(opening: "/dev/null", O_RDONLY)
            let output = try Pipe()
            let error = try Pipe()
            let answer = try Pipe()
            let process = try start(input: input, output: output.writing, error: error.writing, answer: answer.writing)
            var watch = ChildWatch(
                process: process, deadline: .now + limits.wallClock, stop: stop, answerLimit: limits.output)
            return watch.follow(
                output: output.readingOnly(), error: error.readingOnly(), answer: answer.readingOnly(), line: line)
        } catch let error as StartError {
            throw error
        } catch {
            throw StartError(action: "create the process", errno: error as? Errno ?? .ioError)
        }
    }
}

/// Wakes a thread that waits for descriptors.
final class StopSignal: Sendable {
    private let pipe: Pipe

    init() throws(Errno) { pipe = try Pipe() }

    var number: Int32 { pipe.reading.number }

    func send() {
        // The pipe outlives the send and is never full: one byte is one too many already.
        try? pipe.writing.write([0])
    }
}
