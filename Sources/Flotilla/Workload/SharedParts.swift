// Parts that mean the same in a container and in a plain process.

/// A variable in the environment of the process or the container. Not for secrets: those are a ``Secret``.
public struct EnvironmentVariable: ContainerComponent, RunComponent, Hashable, Codable {
    public var name: String
    public var value: Text
    public var location: SourceLocation?

    public init(_ name: String, _ value: Text, fileID: String = #fileID, line: Int = #line) {
        self.name = name
        self.value = value
        location = SourceLocation(fileID, line)
    }

    /// The value is whatever the key is set to.
    public init(_ name: String, _ value: Key, fileID: String = #fileID, line: Int = #line) {
        self.init(name, Text(value), fileID: fileID, line: line)
    }

    public func add(to container: inout Container) { replace(in: &container.environment) }
    public func add(to run: inout Run) { replace(in: &run.environment) }

    private func replace(in list: inout [EnvironmentVariable]) {
        if let index = list.firstIndex(where: { $0.name == name }) {
            list[index] = self
        } else {
            list.append(self)
        }
    }
}

/// The user that the process or the container runs as.
public struct User: ContainerComponent, RunComponent {
    public var name: Text
    public init(_ name: Text) { self.name = name }
    public func add(to container: inout Container) { container.user = name }
    public func add(to run: inout Run) { run.user = name }
}

/// The directory that the process or the container starts in.
public struct WorkingDirectory: ContainerComponent, RunComponent {
    public var path: Text
    public init(_ path: Text) { self.path = path }
    public func add(to container: inout Container) { container.workingDirectory = path }
    public func add(to run: inout Run) { run.workingDirectory = path }
}
