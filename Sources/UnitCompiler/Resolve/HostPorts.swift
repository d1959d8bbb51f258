import Flotilla

extension FleetContext {
    /// The ports of the machine that a service takes: its container's, its process's, and its sockets'.
    static func ports(of service: Service) -> [Port] {
        let own =
            switch service.workload {
            case .container(let container): container.ports
            case .run(let run): run.ports
            case nil: [] as [Port]
            }
        return own + service.listen.compactMap(port)
    }

    /// The port of an address such as `8080`, `127.0.0.1:8080` or `[::1]:8080`; other sockets have none.
    private static func port(_ listen: Listen) -> Port? {
        let (text, transport): (Text, Port.Transport)
        switch listen.address {
        case .stream(let address): (text, transport) = (address, .tcp)
        case .datagram(let address): (text, transport) = (address, .udp)
        case .fifo: return nil
        }
        guard let literal = text.literal, let last = literal.split(separator: ":").last, let number = Int(last) else {
            return nil
        }
        let host = literal.lastIndex(of: ":").map { String(literal[..<$0]) }
        // Paths, abstract names and vsock have a colon too.
        guard host?.allSatisfy({ $0.isHexDigit || ".:[]".contains($0) }) ?? true else { return nil }
        var port = Port(number, address: host, transport)
        port.location = listen.location
        return port
    }
}
