/// What is taken to exist though it is not here: units are verified on the author's machine, but run on others.
public struct Assumptions: Sendable, Hashable {
    public enum Executables: Sendable, Hashable {
        /// Any program may be on the target machines.
        case all
        /// These paths are.
        case only(Set<String>)
        /// What is missing here is missing.
        case none

        func contains(_ path: String) -> Bool {
            switch self {
            case .all: true
            case .only(let paths): paths.contains(path)
            case .none: false
            }
        }
    }

    public var executables: Executables
    /// Names of units that exist on the target machines. They stand in for this machine's own of the same name, so
    /// that the verdict does not depend on what is installed here.
    public var units: Set<String>

    public init(executables: Executables = .all, units: Set<String> = Assumptions.engineUnits) {
        self.executables = executables
        self.units = units
    }

    /// The units of the container engines.
    public static let engineUnits: Set<String> = [
        "containerd.service", "docker.service", "docker.socket", "podman.service", "podman.socket",
    ]

    /// Machines with container engines and with the author's programs.
    public static let targetMachine = Assumptions()
    /// This machine as it is.
    public static let thisMachine = Assumptions(executables: .none, units: [])
}
