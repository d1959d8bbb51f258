import Flotilla

extension ServiceCompiler {
    /// What the unit's own processes may use (systemd.resource-control(5), systemd.exec(5), PROCESS PROPERTIES). The
    /// limits of a container are the engine's.
    func emitLimits(_ emitter: inout UnitEmitter) {
        var files = "65536"
        if case .run(let run) = service.workload {
            for limit in run.limits {
                switch limit.resource {
                case .memory(let size): emitter.set("MemoryMax", Format.size(size))
                case .cpu(let share): emitter.set("CPUQuota", Format.percent(share))
                case .processes(let count): emitter.set("TasksMax", String(count))
                case .ulimit("nofile", let soft, let hard): files = Self.limit(soft, hard)
                case .ulimit(let name, let soft, let hard):
                    emitter.set("Limit\(name.uppercased())", Self.limit(soft, hard))
                }
            }
        }
        emitter.set("LimitNOFILE", files)
    }

    private static func limit(_ soft: Int, _ hard: Int) -> String { soft == hard ? "\(soft)" : "\(soft):\(hard)" }
}
