/// An object of S3, or of a store that speaks its protocol.
struct S3Location: Sendable, Equatable, CustomStringConvertible {
    var bucket: String
    var key: String

    /// Where the bucket is; otherwise `$AWS_REGION` or the machine's own says.
    var region: String?
    /// The store's URL, for stores that are not Amazon's.
    var endpoint: String?

    /// - Parameter rest: `//bucket/key`.
    init(_ rest: String) throws(FetchError) {
        guard rest.hasPrefix("//"), let slash = rest.dropFirst(2).firstIndex(of: "/") else { throw Self.incomplete }
        bucket = String(rest[rest.index(rest.startIndex, offsetBy: 2)..<slash])
        key = String(rest[rest.index(after: slash)...])
        // Other stores allow more in a bucket's name than Amazon does, but no store allows more than this.
        guard (1...255).contains(bucket.utf8.count), (1...1024).contains(key.utf8.count),
            bucket.utf8.allSatisfy({ Self.isNameByte($0) || $0 == UInt8(ascii: ".") })
        else { throw Self.incomplete }
    }

    private static var incomplete: FetchError {
        FetchError(
            .usage, "s3:", "names no bucket, or no key of at most 1024 bytes", advice: "write s3://BUCKET/KEY")
    }

    var description: String { "s3://\(bucket)/\(key)" }

    /// Takes the options that only S3 has.
    func with(region: String?, endpoint: String?) throws(FetchError) -> S3Location {
        if let region, region.isEmpty || !region.utf8.allSatisfy(Self.isNameByte) {
            throw FetchError(.usage, "--region", "is no region", advice: "write it as in eu-west-1")
        }
        if let endpoint, !Self.isEndpoint(endpoint) {
            throw FetchError(
                .usage, "--endpoint", "is no URL of a store",
                advice: "write https://HOST or https://HOST:PORT, without user, password or query")
        }
        var location = self
        location.region = region
        location.endpoint = endpoint
        return location
    }

    /// Plain http is for a store on the same machine or for tests; what it costs is the author's to judge.
    private static func isEndpoint(_ text: String) -> Bool {
        guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return false }
        let rest = text.dropFirst(scheme.count)
        let host = rest.prefix { $0 != "/" }
        return !host.isEmpty && !rest.utf8.contains { $0 <= 0x20 || $0 == 0x7F || "@?#\\".utf8.contains($0) }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
