/// What a socket unit listens on (systemd.socket(5), ListenStream=).
public enum SocketAddress: UnitValue {
    /// A path, or an abstract name with its `@`.
    case unix(String)
    /// A port on all addresses.
    case port(UInt16)
    /// An address, a port, and perhaps an interface (`%eth0`).
    case ip(IPAddress, port: UInt16, interface: String?)
    /// Nil for any context.
    case vsock(context: UInt32?, port: UInt32)

    public init(parsing bytes: Span<UInt8>) throws(ValueError) {
        guard !bytes.isEmpty else { throw ValueError(.empty, "an address is missing", cure: "write e.g. 8080") }
        if bytes[0] == ASCII.slash || bytes[0] == ASCII.at {
            self = .unix(try Self.unix(bytes))
        } else if bytes.starts(with: "vsock:") {
            self = try Self.vsock(bytes)
        } else if let port = try? CInteger.unsigned(bytes), !bytes[0].isUnitWhitespace {
            self = .port(try Self.checked(port, bytes))
        } else {
            self = try Self.internet(bytes)
        }
    }

    /// With a zero at its end it has to fit in sockaddr_un, abstract or not.
    private static func unix(_ bytes: Span<UInt8>) throws(ValueError) -> String {
        let longest = 107
        guard bytes.count <= longest else {
            throw ValueError(
                .outOfRange, "a socket name of \(bytes.count) bytes is too long", cure: "shorten it to \(longest)")
        }
        guard bytes.count > 1 else { throw ValueError(.badPath, "\(bytes.text) names no socket", cure: "write a path") }
        return bytes.text
    }

    private static func vsock(_ bytes: Span<UInt8>) throws(ValueError) -> SocketAddress {
        guard let colon = bytes.first(ASCII.colon, from: 6) else {
            throw ValueError(.malformed, "\(bytes.text) has no port", cure: "write vsock:CID:PORT")
        }
        let limit = UInt64(UInt32.max)
        let port = try Integer.unsigned(bytes.extracting(colon + 1..<bytes.count), in: 0...limit, "vsock port")
        guard colon > 6 else { return .vsock(context: nil, port: UInt32(port)) }
        let context = try Integer.unsigned(bytes.extracting(6..<colon), in: 0...limit, "vsock context")
        return .vsock(context: UInt32(context), port: UInt32(port))
    }

    private static func internet(_ bytes: Span<UInt8>) throws(ValueError) -> SocketAddress {
        var host = bytes
        var interface: String?
        if let percent = bytes.first(ASCII.percent) {
            let name = bytes.extracting(percent + 1..<bytes.count)
            try InterfaceName.check(name, acceptsNumber: true)
            interface = name.text
            host = bytes.extracting(0..<percent)
        }
        guard let colon = host.last(ASCII.colon) else { throw malformed(bytes) }
        let isBracketed = host[0] == ASCII.openBracket
        if isBracketed, colon == 0 || host[colon - 1] != ASCII.closeBracket { throw malformed(bytes) }
        let name = isBracketed ? host.extracting(1..<colon - 1) : host.extracting(0..<colon)
        guard let address = isBracketed ? IPAddress.ipv6(name) : IPAddress.ipv4(name) else { throw malformed(bytes) }
        let digits = host.extracting(colon + 1..<host.count)
        guard digits.count > 0, !digits[0].isUnitWhitespace, let port = try? CInteger.unsigned(digits) else {
            throw malformed(bytes)
        }
        return .ip(IPAddress(bytes: address), port: try checked(port, bytes), interface: interface)
    }

    private static func checked(_ port: UInt64, _ bytes: Span<UInt8>) throws(ValueError) -> UInt16 {
        guard (1...65535).contains(port) else {
            throw ValueError(.outOfRange, "\(bytes.text) has no valid port", cure: "write a port from 1 to 65535")
        }
        return UInt16(port)
    }

    private static func malformed(_ bytes: Span<UInt8>) -> ValueError {
        ValueError(
            .malformed, "\(bytes.text) is no socket address",
            cure: "write a port, 192.0.2.1:80, [2001:db8::1]:80, /run/x.sock, @name or vsock:CID:PORT")
    }

    public var isUnix: Bool { if case .unix = self { true } else { false } }

    public var description: String {
        switch self {
        case .unix(let path): path
        case .port(let port): String(port)
        case .ip(let address, let port, let interface):
            (address.isIPv4 ? "\(address):\(port)" : "[\(address)]:\(port)") + (interface.map { "%" + $0 } ?? "")
        case .vsock(let context, let port): "vsock:\(context.map { String($0) } ?? ""):\(port)"
        }
    }
}
