import ArgumentParser
import FoundationEssentials
import Glibc
import SystemPackage

/// The two streams of this process: results go to standard output, everything about them to standard error.
struct Terminal: Sendable {
    enum Stream: Sendable {
        case output, error

        fileprivate var descriptor: FileDescriptor { self == .output ? .standardOutput : .standardError }
    }

    let output: Style
    let error: Style

    init(_ mode: ColorMode) {
        let environment = ProcessInfo.processInfo.environment
        func style(_ stream: Stream) -> Style {
            let isTerminal = isatty(stream.descriptor.rawValue) == 1
            return Style(isColored: mode.isColored(isTerminal: isTerminal, environment: environment))
        }
        output = style(.output)
        error = style(.error)
    }

    /// - Throws: ``ExitCode`` 141 where the reader has gone: nobody is left to be told.
    static func write(_ bytes: some Sequence<UInt8>, to stream: Stream = .output) throws {
        do {
            try stream.descriptor.writeAll(bytes)
        } catch Errno.brokenPipe {
            throw ExitCode(Status.brokenPipe)
        } catch {
            throw CommandError("cannot write to standard \(stream): \(error)", cure: "see where it leads to")
        }
    }

    static func write(_ text: String, to stream: Stream = .output) throws {
        try write(Array(text.utf8), to: stream)
    }
}
