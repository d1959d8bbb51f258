import Flotilla
import UnitFile

extension ServiceCompiler {
    mutating func emitService(_ emitter: inout UnitEmitter) {
        let timeouts = Timeouts(service: service)
        emitUnitSection(&emitter)
        emitter.section("Service")
        emitProcess(&emitter)
        emitter.blank()
        emitCommands(&emitter, timeouts)
        emitter.blank()
        emitLifeCycle(&emitter, timeouts)
        emitHardening(&emitter)
        emitter.directives(.service)
        emitInstall(&emitter)
        emitFleetSection(&emitter)
        emitFlotillaSection(&emitter)
    }

    private mutating func emitUnitSection(_ emitter: inout UnitEmitter) {
        emitter.section("Unit")
        emitter.text("Description", description)
        let relations = UnitRelations(service: service, fleet: fleet)
        emitter.set("Wants", list: relations.wants)
        emitter.set("Requires", list: relations.requires)
        emitter.set("BindsTo", list: relations.bindsTo)
        emitter.set("After", list: relations.after)
        emitter.set("RequiresMountsFor", list: mounts)
        if service.kind == .service, let restart = effectiveRestart, restart.policy != .never {
            emitter.comment("after so many starts within this time the unit is left failed")
            emitter.set("StartLimitIntervalSec", Format.span(restart.window))
            emitter.set("StartLimitBurst", String(restart.limit))
        }
        emitter.directives(.unit)
    }

    /// What the service is, in its author's words if there are any.
    var description: ExecWord {
        mutating get {
            service.summary.map { resolver.word($0) } ?? ExecWord("\(service.name) of \(fleet.name)")
        }
    }

    private mutating func emitProcess(_ emitter: inout UnitEmitter) {
        emitter.set("Type", type)
        emitter.set("Slice", "\(base).slice")
        emitter.text("SyslogIdentifier", name)
        if !service.secrets.isEmpty {
            emitter.comment("secrets live here, in memory, and go with the unit")
            emitter.text("RuntimeDirectory", name)
            emitter.set("RuntimeDirectoryMode", "0700")
        }
        for case .credential(let credential, let encrypted) in service.secrets.map(\.source) {
            emitter.set(encrypted ? "LoadCredentialEncrypted" : "LoadCredential", credential)
        }
        if case .run(let run) = service.workload { emitRunProcess(run, &emitter) }
        if service.listen.contains(where: { $0.accept }) { emitter.set("StandardInput", "socket") }
    }

    private mutating func emitRunProcess(_ run: Run, _ emitter: inout UnitEmitter) {
        if let user = run.user { emitter.text("User", resolver.word(user)) }
        if let group = run.group { emitter.text("Group", resolver.word(group)) }
        if let directory = run.workingDirectory { emitter.text("WorkingDirectory", resolver.word(directory)) }
        for variable in run.environment { emitter.environment(variable, resolver.word(variable.value)) }
        for file in run.environmentFiles { emitter.text("EnvironmentFile", resolver.word(file)) }
        for secret in service.secrets where secret.delivery == .environmentFile {
            // Without the dash systemd would refuse to run the very step that fetches the file.
            emitter.text("EnvironmentFile", ExecWord("-") + secretFile(secret))
        }
    }

    private var type: String {
        if service.kind == .oneShot { return "oneshot" }
        if case .run(let run) = service.workload { return run.readiness.rawValue }
        return "exec"
    }

    private var effectiveRestart: Restart? {
        service.restart ?? Restart(service.listen.isEmpty ? .always : .onFailure)
    }

    private mutating func emitLifeCycle(_ emitter: inout UnitEmitter, _ timeouts: Timeouts) {
        if service.kind == .service, let restart = effectiveRestart {
            emitter.set("Restart", restart.policy.directive)
            if restart.policy != .never { emitter.set("RestartSec", Format.span(restart.delay)) }
        }
        emitter.set("TimeoutStartSec", Format.span(timeouts.start))
        emitter.set("TimeoutStopSec", Format.span(timeouts.stop))
        emitter.set("KillMode", "mixed")
        switch service.workload {
        case .container(let container):
            // A task that was stopped has not done its work.
            if service.kind == .service, let status = ContainerCommands.exitStatusOfStop(service, container) {
                emitter.set("SuccessExitStatus", String(status))
            }
        case .run:
            if let signal = service.stop?.signal { emitter.set("KillSignal", Format.signal(signal)) }
        case nil: break
        }
        emitLimits(&emitter)
    }

    private func emitInstall(_ emitter: inout UnitEmitter) {
        // A timer or a socket starts its service; enabling the service as well would start it at each boot.
        let startsItself = service.schedule == nil && service.listen.isEmpty && service.kind == .service
        guard startsItself || service.directives.contains(where: { $0.section == .install }) else { return }
        emitter.section("Install")
        if startsItself {
            if let main = service.sidecarOf.flatMap({ fleet.services[$0.name] }) {
                emitter.set("WantedBy", fleet.unitName(main))
            } else {
                emitter.set("WantedBy", "multi-user.target")
            }
        }
        emitter.directives(.install)
    }
}

extension Restart.Policy {
    fileprivate var directive: String {
        switch self {
        case .always: "always"
        case .onFailure: "on-failure"
        case .never: "no"
        }
    }
}
