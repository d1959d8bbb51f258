import UnitFile

extension FetchCommand {
    /// Everything that can be said of the words without looking at the machine.
    func request() throws(FetchError) -> Request {
        Request(
            source: try checkedSource(), output: try checkedOutput(), reader: environmentFor,
            timeout: try checkedTimeout())
    }

    private func checkedSource() throws(FetchError) -> Source {
        let source = try SourceParser.parse(source, command: command)
        if case .remote(.s3(let location)) = source {
            return .remote(.s3(try location.with(region: region, endpoint: endpoint)))
        }
        for (option, value) in [("--region", region), ("--endpoint", endpoint)] where value != nil {
            throw FetchError(.usage, option, "is for s3:// only", advice: "remove it")
        }
        return source
    }

    private func checkedOutput() throws(FetchError) -> OutputFile {
        let names = output.split(separator: "/", omittingEmptySubsequences: false)
        let isPlain =
            output.hasPrefix("/") && output.utf8.count < 4096
            && names.dropFirst().allSatisfy { !["", ".", ".."].contains($0) && $0.utf8.count <= 255 }
        guard isPlain else {
            throw FetchError(
                .usage, "--output", "needs the absolute path of a file, without . or .. in it",
                advice: "write it as in /run/djed/environment")
        }
        guard (3...4).contains(mode.utf8.count), let bits = UInt32(mode, radix: 8), bits <= 0o777 else {
            throw FetchError(.usage, "--mode", "needs three or four octal digits, at most 0777", advice: "use 0600")
        }
        if let owner, owner.isEmpty || owner.utf8.contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: ":") }) {
            throw FetchError(.usage, "--owner", "needs a user's name or number")
        }
        return OutputFile(path: output, mode: bits, owner: owner)
    }

    private func checkedTimeout() throws(FetchError) -> TimeSpan? {
        guard let timeout else { return nil }
        guard let span = try? TimeSpan(timeout), span > .zero else {
            throw FetchError(.usage, "--timeout", "needs a span of time above zero", advice: "write it as in 90s")
        }
        return span == .infinity ? nil : span
    }
}
