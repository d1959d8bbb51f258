/// The command and its arguments, in place of the image's own.
public struct Command: ContainerComponent {
    public var words: [Text]
    public init(_ words: Text...) { self.words = words }
    public init(_ words: [Text]) { self.words = words }
    public func add(to container: inout Container) { container.command = words }
}

/// The program that the image starts, in place of its own. Its arguments go into ``Command``.
public struct Entrypoint: ContainerComponent {
    public var program: Text
    public init(_ program: Text) { self.program = program }
    public func add(to container: inout Container) { container.entrypoint = program }
}

/// A port of the container, published on the host unless the network is the host's own; or the port that a plain process
/// listens on, which is for the placement to know: no machine gets a port twice.
public struct Port: ContainerComponent, RunComponent, Hashable, Codable {
    public enum Transport: String, Sendable, Hashable, Codable { case tcp, udp }

    public var container: Int
    /// The port on the host; the same as the container's unless said otherwise.
    public var host: PortNumber
    /// The host's address to listen on; every address if absent.
    public var address: String?
    public var transport: Transport
    public var location: SourceLocation?

    public init(
        _ container: Int, on host: Int? = nil, address: String? = nil, _ transport: Transport = .tcp,
        fileID: String = #fileID, line: Int = #line
    ) {
        self.init(
            container, on: .number(host ?? container), address: address, transport, fileID: fileID, line: line)
    }

    public init(
        _ container: Int, on host: PortNumber, address: String? = nil, _ transport: Transport = .tcp,
        fileID: String = #fileID, line: Int = #line
    ) {
        self.container = container
        self.host = host
        self.address = address
        self.transport = transport
        location = SourceLocation(fileID, line)
    }

    public func add(to target: inout Container) { replace(in: &target.ports) }
    public func add(to run: inout Run) { replace(in: &run.ports) }

    private func replace(in list: inout [Port]) {
        list.removeAll { $0.container == container && $0.transport == transport }
        list.append(self)
    }
}

public enum Access: String, Sendable, Hashable, Codable {
    case readWrite, readOnly
}

/// A directory or file of the host, or a named volume, mounted into the container.
public struct Volume: ContainerComponent, Hashable, Codable {
    public var source: Text
    public var target: Text
    public var access: Access
    /// On the host, the file whose touch makes the application read its code again.
    public var reloadFile: Text?
    public var location: SourceLocation?

    public init(
        _ source: Text, at target: Text, _ access: Access = .readWrite, fileID: String = #fileID, line: Int = #line
    ) {
        self.source = source
        self.target = target
        self.access = access
        location = SourceLocation(fileID, line)
    }

    public func add(to container: inout Container) {
        container.volumes.removeAll { $0.target == target }
        container.volumes.append(self)
    }
}

/// Application code in a directory of the host, mounted read-only, so that new code needs no new image.
///
/// Touching `reloadBy` on the host makes the running application read its code again: it becomes the unit's reload.
public struct CodeVolume: ContainerComponent {
    public var volume: Volume

    public init(
        _ source: Text, at target: Text, reloadBy file: Text, _ access: Access = .readOnly,
        fileID: String = #fileID, line: Int = #line
    ) {
        volume = Volume(source, at: target, access, fileID: fileID, line: line)
        volume.reloadFile = file
    }

    public func add(to container: inout Container) { volume.add(to: &container) }
}

/// A file system in memory, mounted into the container.
public struct Tmpfs: ContainerComponent, Hashable, Codable {
    public var target: Text
    public var size: ByteCount?

    public init(_ target: Text, size: ByteCount? = nil) {
        self.target = target
        self.size = size
    }

    public func add(to container: inout Container) {
        container.tmpfs.removeAll { $0.target == target }
        container.tmpfs.append(self)
    }
}

/// The network the container joins.
public struct Network: ContainerComponent, Hashable, Codable {
    public var name: Text

    public init(_ name: Text) { self.name = name }
    public init(_ network: Network) { self = network }

    public static let host = Network("host")
    public static let bridge = Network("bridge")
    public static let none = Network("none")

    public func add(to container: inout Container) { container.network = self }
}

/// A label on the container.
public struct Label: ContainerComponent, Hashable, Codable {
    public var name: String
    public var value: Text

    public init(_ name: String, _ value: Text) {
        self.name = name
        self.value = value
    }

    public func add(to container: inout Container) {
        container.labels.removeAll { $0.name == name }
        container.labels.append(self)
    }
}

/// A capability (capabilities(7)) given to the container or taken from it, such as `.add("NET_ADMIN")`.
public struct Capability: ContainerComponent, Hashable, Codable {
    public enum Change: String, Sendable, Hashable, Codable { case add, drop }

    public var name: String
    public var change: Change

    public init(add name: String) {
        self.name = name
        change = .add
    }

    public init(drop name: String) {
        self.name = name
        change = .drop
    }

    public func add(to container: inout Container) {
        container.capabilities.removeAll { $0.name == name }
        container.capabilities.append(self)
    }
}

/// The root file system of the container cannot be written.
public struct ReadOnlyRoot: ContainerComponent {
    public init() {}
    public func add(to container: inout Container) { container.readOnlyRoot = true }
}

/// Further arguments for the engine's `run`, before the image.
public struct EngineArgument: ContainerComponent {
    public var words: [Text]
    public init(_ words: Text...) { self.words = words }
    public func add(to container: inout Container) { container.engineArguments += words }
}
