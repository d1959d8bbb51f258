internal import UnitFile

extension ValueChecker {
    func checkNetwork(_ kind: ValueKind, _ value: Span<UInt8>) throws(ValueError) {
        switch kind {
        case .listenStream, .listenDatagram: _ = try SocketAddress(parsing: value)
        case .listenSequentialPacket:
            guard try SocketAddress(parsing: value).isUnix else {
                throw ValueError(
                    .malformed, "only Unix sockets carry sequential packets", cure: "write a path or @name")
            }
        case .listenNetlink: try netlink(value)
        case .bindToDevice: if !value.equals("*") { _ = try InterfaceName(parsing: value) }
        case .networkInterfaces:
            let list = value.extracting((value.starts(with: "~") ? 1 : 0)..<value.count)
            try Words.forEach(in: list, .unquote) { word throws(ValueError) in
                try InterfaceName.check(word, acceptsNumber: false)
            }
        case .ipPrefixes:
            try Words.forEach(in: value) { word throws(ValueError) in
                if !IPPrefix.isWord(word) { _ = try IPPrefix(parsing: word) }
            }
        case .addressFamilies:
            if value.equals("none") { return }
            let list = value.extracting((value.starts(with: "~") ? 1 : 0)..<value.count)
            try Words.forEach(in: list, .unquote) { word throws(ValueError) in _ = try AddressFamily(parsing: word) }
        case .socketBind: try socketBind(value)
        default: return
        }
    }

    private func netlink(_ value: Span<UInt8>) throws(ValueError) {
        _ = try Words.next(in: value, from: 0, []) { family, rest throws(ValueError) in
            let isNumber = (try? Integer.unsigned(family, in: 0...UInt64(Int32.max), "netlink family")) != nil
            if !isNumber { _ = try NetlinkFamily(parsing: family) }
            if let rest {
                let group = value.extracting(rest..<value.count)
                _ = try Integer.unsigned(group, in: 0...UInt64(UInt32.max), "netlink group")
            }
        }
    }

    /// `[ipv4:|ipv6:][tcp:|udp:]PORT[-PORT]`, each part once, in this order, `any` for all ports.
    private func socketBind(_ value: Span<UInt8>) throws(ValueError) {
        var stage = 0
        try Words.forEach(in: value, .keepEmpty, separators: ":") { word throws(ValueError) in
            if stage < 1, word.equals("ipv4") || word.equals("ipv6") {
                stage = 1
            } else if stage < 2, word.equals("tcp") || word.equals("udp") {
                stage = 2
            } else if stage < 3, word.equals("any") || Self.isPortRange(word) {
                stage = 3
            } else {
                throw ValueError(
                    .malformed, "\(value.text) is no socket to bind",
                    cure: "write e.g. tcp:8080, ipv6:udp:1024-2048 or any")
            }
        }
    }

    private static func isPortRange(_ word: Span<UInt8>) -> Bool {
        let dash = word.first(UInt8(ascii: "-"))
        guard let low = try? Integer.unsigned(word.extracting(0..<(dash ?? word.count)), in: 1...65535, "port") else {
            return false
        }
        guard let dash else { return true }
        return (try? Integer.unsigned(word.extracting(dash + 1..<word.count), in: low...65535, "port")) != nil
    }
}
