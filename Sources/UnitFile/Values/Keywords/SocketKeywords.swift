/// `BindIPv6Only=` (systemd.socket(5)).
public enum BindIPv6Only: String, KeywordValue {
    case `default`, both
    case ipv6Only = "ipv6-only"

    public static var noun: String { "BindIPv6Only= value" }
    public static var booleans: (no: Self, yes: Self)? { (.both, .ipv6Only) }
}

/// `Timestamping=`.
public enum SocketTimestamping: String, KeywordValue {
    case off, us, ns

    public static var noun: String { "timestamp precision" }
    public static var booleans: (no: Self, yes: Self)? { (.off, .ns) }
    public static var aliases: [(String, Self)] {
        [("usec", .us), ("\u{b5}s", .us), ("\u{3bc}s", .us), ("nsec", .ns)]
    }
}

/// `SocketProtocol=`.
public enum SocketProtocol: String, KeywordValue {
    case udplite, sctp

    public static var noun: String { "socket protocol" }

    /// In any case, or by the number of the protocol.
    public init(parsing bytes: Span<UInt8>) throws(ValueError) {
        for candidate in Self.allCases where bytes.equalsIgnoringCase(candidate.rawValue) {
            self = candidate
            return
        }
        switch try? CInteger.unsigned(bytes, max: 255) {
        case 132: self = .sctp
        case 136: self = .udplite
        default: throw ValueError(.unknownName, "\(bytes.text) is no socket protocol", cure: "write udplite or sctp")
        }
    }
}

/// The family that `ListenNetlink=` names first.
public enum NetlinkFamily: String, KeywordValue {
    case route, firewall
    case inetDiag = "inet-diag"
    case nflog, xfrm, selinux, iscsi, audit
    case fibLookup = "fib-lookup"
    case connector, netfilter
    case ip6FW = "ip6-fw"
    case dnrtmsg
    case kobjectUevent = "kobject-uevent"
    case generic, scsitransport, ecryptfs, rdma

    public static var noun: String { "netlink family" }
}

/// `IPTOS=`: a name, or the byte itself.
public struct IPTypeOfService: UnitValue {
    public let value: UInt8

    private static let names: [(String, UInt8)] = [
        ("low-delay", 0x10), ("throughput", 0x08), ("reliability", 0x04), ("low-cost", 0x02),
    ]

    public init(parsing bytes: Span<UInt8>) throws(ValueError) {
        for (name, value) in Self.names where bytes.equals(name) {
            self.value = value
            return
        }
        value = UInt8(try Integer.unsigned(bytes, in: 0...255, "type of service"))
    }

    public var description: String { Self.names.first { $0.1 == value }?.0 ?? String(value) }
}
