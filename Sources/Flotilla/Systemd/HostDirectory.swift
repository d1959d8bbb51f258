/// A directory of the machine that must be there before the service starts, such as one in which several services
/// share their sockets: `HostDirectory("/run/djed", user: "1000", mode: 0o755)`.
///
/// It is made before everything else, by root and outside of the service's hardening; one that is there already gets
/// this owner and mode. Nothing removes it. A directory of the service alone is better left to systemd:
/// `Directive("StateDirectory", "djed")`.
public struct HostDirectory: ServiceComponent, OneShotComponent, Hashable, Codable {
    public var path: Text
    public var user: Text?
    public var group: Text?
    public var mode: Permissions
    public var location: SourceLocation?

    public init(
        _ path: Text, user: Text? = nil, group: Text? = nil, mode: Permissions = 0o755,
        fileID: String = #fileID, line: Int = #line
    ) {
        self.path = path
        self.user = user
        self.group = group
        self.mode = mode
        location = SourceLocation(fileID, line)
    }

    public func add(to service: inout Service) {
        service.directories.removeAll { $0.path == path }
        service.directories.append(self)
    }
}
