/// A socket address family of `RestrictAddressFamilies=`: `AF_INET` (socket(2)).
public struct AddressFamily: UnitValue {
    public let description: String

    static let names = [
        "AF_UNIX", "AF_LOCAL", "AF_FILE", "AF_INET", "AF_INET6", "AF_NETLINK", "AF_ROUTE", "AF_PACKET", "AF_AX25",
        "AF_IPX", "AF_APPLETALK", "AF_NETROM", "AF_BRIDGE", "AF_ATMPVC", "AF_X25", "AF_ROSE", "AF_DECnet",
        "AF_NETBEUI", "AF_SECURITY", "AF_KEY", "AF_ASH", "AF_ECONET", "AF_ATMSVC", "AF_RDS", "AF_SNA", "AF_IRDA",
        "AF_PPPOX", "AF_WANPIPE", "AF_LLC", "AF_IB", "AF_MPLS", "AF_CAN", "AF_TIPC", "AF_BLUETOOTH", "AF_IUCV",
        "AF_RXRPC", "AF_ISDN", "AF_PHONET", "AF_IEEE802154", "AF_CAIF", "AF_ALG", "AF_NFC", "AF_VSOCK", "AF_KCM",
        "AF_QIPCRTR", "AF_SMC", "AF_XDP", "AF_MCTP",
    ]

    public init(parsing bytes: Span<UInt8>) throws(ValueError) {
        for name in Self.names where bytes.equalsIgnoringCase(name) {
            description = name
            return
        }
        let text = bytes.text
        let near = Spelling.nearest(to: text, in: Self.names) ?? Spelling.nearest(to: "AF_" + text, in: Self.names)
        throw ValueError(.unknownName, "\(text) is no address family", cure: near.map { "write \($0)" })
    }
}
