/// A limit on what the container or the process may use.
public struct Limit: ContainerComponent, RunComponent, Hashable, Codable {
    public enum Resource: Sendable, Hashable, Codable {
        case memory(bytes: ByteCount)
        case cpu(share: CPUShare)
        case processes(limit: Int)
        /// One of setrlimit(2), by the engines' name: `nofile`, `nproc`, `core` and so on.
        case ulimit(name: String, soft: Int, hard: Int)

        /// What is limited: of two limits on the same, the later one holds.
        var subject: String {
            switch self {
            case .memory: "memory"
            case .cpu: "cpu"
            case .processes: "processes"
            case .ulimit(let name, _, _): "ulimit \(name)"
            }
        }
    }

    public var resource: Resource

    public init(memory: ByteCount) { resource = .memory(bytes: memory) }
    public init(cpu: CPUShare) { resource = .cpu(share: cpu) }
    public init(processes: Int) { resource = .processes(limit: processes) }
    public init(ulimit name: String, soft: Int, hard: Int? = nil) {
        resource = .ulimit(name: name, soft: soft, hard: hard ?? soft)
    }

    public func add(to container: inout Container) { replace(in: &container.limits) }
    public func add(to run: inout Run) { replace(in: &run.limits) }

    private func replace(in list: inout [Limit]) {
        list.removeAll { $0.resource.subject == resource.subject }
        list.append(self)
    }
}
