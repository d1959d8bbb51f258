import Glibc
import Subprocess
import SystemPackage
import UnitFile

/// A program whose standard output is the content, such as `sops -d`. No shell is involved, it reads nothing, and what
/// it has to say goes to our standard error.
struct CommandSource {
    var words: [String]
    /// How messages call it.
    var name: String

    private enum Ending: Sendable {
        case ended(Result<[UInt8], FetchError>)
        case timedOut
    }

    /// - Throws: ``FetchError`` if it cannot be started, fails, prints too much, or is not done in time. Then it and
    ///   what it started are ended.
    func read(timeout: TimeSpan?) async throws(FetchError) -> [UInt8] {
        let ending = await withTaskGroup(of: Ending.self) { group in
            group.addTask { .ended(await output()) }
            if let timeout {
                group.addTask {
                    try? await Task.sleep(for: .microseconds(timeout.microseconds))
                    return .timedOut
                }
            }
            let first = await group.next() ?? .timedOut
            group.cancelAll()
            return first
        }
        switch ending {
        case .ended(let result): return try result.get()
        case .timedOut:
            throw FetchError(
                .temporary, name, "was not done in \(timeout?.description ?? "time")", advice: "raise --timeout")
        }
    }

    private func output() async -> Result<[UInt8], FetchError> {
        var options = PlatformOptions()
        // A group of its own, so that a timeout also ends what the program started.
        options.processGroupID = 0
        options.teardownSequence = [
            .gracefulShutDown(toProcessGroup: true, allowedDurationToNextStep: .seconds(2))
        ]
        do {
            let result = try await run(
                .path(FilePath(words[0])), arguments: Arguments(Array(words.dropFirst())), platformOptions: options,
                output: .bytes(limit: Content.limit),
                error: .fileDescriptor(.standardError, closeAfterSpawningProcess: false))
            switch result.terminationStatus {
            case .exited(0): return .success(result.standardOutput)
            case .exited(let status):
                return .failure(FetchError(.unavailable, name, "failed with exit status \(status)"))
            case .signaled(let signal): return .failure(FetchError(.unavailable, name, "was ended by signal \(signal)"))
            }
        } catch let error as SubprocessError where error.code == .outputLimitExceeded {
            return .failure(Content.tooLong(name))
        } catch let error as SubprocessError {
            return .failure(FetchError(.unavailable, name, "cannot be started: \(cause(error))"))
        } catch {
            return .failure(FetchError(.system, name, "cannot be run"))
        }
    }

    /// The library says "no such file" of whatever it could not start.
    private func cause(_ error: SubprocessError) -> String {
        if access(words[0], X_OK) != 0 { return Errno(rawValue: errno).description }
        return error.underlyingError?.description ?? "the system refused it"
    }
}
