/// One named step of a service's start chain, of what it does before it stops, or of its clean-up.
///
/// The name is printed above the step's line in the unit and appears in failure reports.
public struct Step: StepComponent, Hashable, Codable {
    public enum Action: Sendable, Hashable, Codable {
        /// Bring every secret of the service to its place.
        case fetchSecrets
        /// Pull the image, as the container's ``PullPolicy`` says.
        case pullImage
        /// Stop the container that an earlier run may have left.
        case stopContainer
        /// Remove the container that an earlier run may have left.
        case removeContainer
        /// Run a program of the machine: its absolute path, then its arguments.
        case run(command: [Text])
        /// Run a command in the service's container while it runs, before a stop; anywhere else in a new container of
        /// its image, with its environment, secrets and volumes.
        case container(command: [Text])
    }

    public var name: String
    public var action: Action
    /// The chain goes on when this step fails.
    public var ignoreFailure: Bool
    /// It runs as root and outside of the service's hardening, whatever the service's user (`+`).
    public var privileged: Bool
    /// The longest that this step may take; without it, the service's start timeout.
    public var timeout: Interval?
    public var location: SourceLocation?

    public init(
        _ name: String, action: Action, ignoreFailure: Bool = false, privileged: Bool = false,
        timeout: Interval? = nil, fileID: String = #fileID, line: Int = #line
    ) {
        self.name = name
        self.action = action
        self.ignoreFailure = ignoreFailure
        self.privileged = privileged
        self.timeout = timeout
        location = SourceLocation(fileID, line)
    }

    /// A program of the machine, by its absolute path.
    public init(
        _ name: String, run command: Text..., ignoreFailure: Bool = false, privileged: Bool = false,
        timeout: Interval? = nil, fileID: String = #fileID, line: Int = #line
    ) {
        self.init(
            name, action: .run(command: command), ignoreFailure: ignoreFailure, privileged: privileged,
            timeout: timeout, fileID: fileID, line: line)
    }

    /// A command in a container of the service's image, with the service's environment and volumes: before a stop in
    /// the running one, anywhere else in a new one.
    public init(
        _ name: String, inContainer command: Text..., ignoreFailure: Bool = false, timeout: Interval? = nil,
        fileID: String = #fileID, line: Int = #line
    ) {
        self.init(
            name, action: .container(command: command), ignoreFailure: ignoreFailure, timeout: timeout, fileID: fileID,
            line: line)
    }

    public var steps: [Step] { [self] }
}

/// The step that brings the service's secrets to the unit's runtime directory.
public struct FetchSecrets: StepComponent {
    public var steps: [Step]

    public init(
        timeout: Interval? = .minutes(2), ignoreFailure: Bool = false, fileID: String = #fileID, line: Int = #line
    ) {
        steps = [
            Step(
                "fetch secrets", action: .fetchSecrets, ignoreFailure: ignoreFailure, timeout: timeout, fileID: fileID,
                line: line)
        ]
    }
}

/// The step that pulls the image.
public struct PullImage: StepComponent {
    public var steps: [Step]

    public init(
        timeout: Interval? = .minutes(10), ignoreFailure: Bool = false, fileID: String = #fileID, line: Int = #line
    ) {
        steps = [
            Step(
                "pull image", action: .pullImage, ignoreFailure: ignoreFailure, timeout: timeout, fileID: fileID,
                line: line)
        ]
    }
}

/// The steps that stop and remove a container that an earlier run left.
public struct RemoveOldContainer: StepComponent {
    public var steps: [Step]

    public init(fileID: String = #fileID, line: Int = #line) {
        steps = [
            Step("stop old container", action: .stopContainer, ignoreFailure: true, fileID: fileID, line: line),
            Step("remove old container", action: .removeContainer, ignoreFailure: true, fileID: fileID, line: line),
        ]
    }
}
