internal import Glibc

/// Follows one running child: collects what it writes, keeps its time, and reaps it.
struct ChildWatch {
    let process: pid_t
    let deadline: SuspendingClock.Instant
    let stop: StopSignal
    let answerLimit: Int

    private var answer: [UInt8] = []
    private var killed: Child.Outcome.Ending?
    private var buffer = [UInt8](repeating: 0, count: 64 << 10)

    init(process: pid_t, deadline: SuspendingClock.Instant, stop: StopSignal, answerLimit: Int) {
        self.process = process
        self.deadline = deadline
        self.stop = stop
        self.answerLimit = answerLimit
    }

    mutating func follow(
        output: borrowing Descriptor, error: borrowing Descriptor, answer: borrowing Descriptor,
        line: (Child.Stream, String) -> Void
    ) -> Child.Outcome {
        var outputLines = LineSplitter()
        var errorLines = LineSplitter()
        // A descriptor that ended is negative, which poll(2) passes over. The last one stops the run.
        var polled = [output.number, error.number, answer.number, stop.number].map {
            pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
        }
        while polled[..<3].contains(where: { $0.fd >= 0 }) {
            wait(&polled)
            if receive(&polled[0], output) { outputLines.add(buffer[..<received]) { line(.output, $0) } }
            if receive(&polled[1], error) { errorLines.add(buffer[..<received]) { line(.error, $0) } }
            if receive(&polled[2], answer) { keepAnswer() }
            if killed != nil { break }
        }
        outputLines.finish { line(.output, $0) }
        errorLines.finish { line(.error, $0) }
        return reap(&polled)
    }

    private var received = 0

    private mutating func receive(_ polled: inout pollfd, _ descriptor: borrowing Descriptor) -> Bool {
        guard polled.fd >= 0, polled.revents != 0 else { return false }
        received = (try? descriptor.read(into: &buffer)) ?? 0
        if received == 0 { polled.fd = -1 }
        return received > 0
    }

    private mutating func keepAnswer() {
        if answer.count + received > answerLimit {
            kill(for: .answeredTooMuch)
        } else {
            answer += buffer[..<received]
        }
    }

    /// Waits for descriptors, the deadline or the stop signal, at most for `milliseconds`.
    private mutating func wait(_ polled: inout [pollfd], atMost milliseconds: Int64 = .max) {
        let left = deadline - .now
        if left <= .zero { return kill(for: .overran) }
        let (seconds, attoseconds) = left.components
        let timeout = min(seconds * 1000 + attoseconds / 1_000_000_000_000_000 + 1, milliseconds, Int64(Int32.max))
        poll(&polled, nfds_t(polled.count), Int32(timeout))
        if polled[3].revents != 0 { kill(for: .cancelled) }
    }

    private mutating func kill(for reason: Child.Outcome.Ending) {
        if killed == nil { killed = reason }
        Glibc.kill(process, SIGKILL)
    }

    /// All its pipes are closed, so it is ending, unless it closed them itself: the deadline holds here too.
    private mutating func reap(_ polled: inout [pollfd]) -> Child.Outcome {
        var status: Int32 = 0
        var usage = rusage()
        while true {
            let reaped = wait4(process, &status, killed == nil ? WNOHANG : 0, &usage)
            if reaped == process { break }
            if reaped < 0 && errno != EINTR { break }
            if reaped == 0 { wait(&polled, atMost: 1) }
        }
        let signal = status & 0x7F
        let ending: Child.Outcome.Ending = signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal)
        return Child.Outcome(
            ending: killed ?? ending, answer: answer,
            processorTime: .seconds(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
                + .microseconds(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec),
            memory: usage.ru_maxrss * 1024)
    }
}
