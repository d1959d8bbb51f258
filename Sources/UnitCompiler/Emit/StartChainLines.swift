import Flotilla
import UnitFile

extension StartChain {
    /// The chain of a service that does not write its own.
    static func usual(for service: Service) -> [Step] {
        var steps: [Step] = []
        if !service.secrets.isEmpty { steps += fetchSecrets }
        if case .container(let container) = service.workload {
            if container.pull != .never { steps += pullImage }
            steps += removeOldContainer
        }
        return steps.map { step in
            var step = step
            step.location = service.location
            return step
        }
    }

    private static let fetchSecrets = FetchSecrets().steps
    private static let pullImage = PullImage().steps
    private static let removeOldContainer = RemoveOldContainer().steps
}

extension ServiceCompiler {
    mutating func emitCommands(_ emitter: inout UnitEmitter, _ timeouts: Timeouts) {
        for directory in service.directories {
            let name = "make directory \(directory.path.literal ?? "for the service")"
            emitter.exec("ExecStartPre", name, make(directory), at: directory.location)
        }
        for step in service.startChain ?? StartChain.usual(for: service) {
            emit(step, "ExecStartPre", &emitter, timeouts)
        }
        switch service.workload {
        case .container(let container):
            var commands = ContainerCommands(compiler: self, container: container, timeouts: timeouts)
            emitter.exec("ExecStart", "run", commands.run(), at: container.location)
            resolver = commands.resolver
        case .run(let run):
            emitter.exec("ExecStart", "run", command(run.command), at: run.location)
        case nil: break
        }
        for step in service.afterStart { emit(step, "ExecStartPost", &emitter, timeouts) }
        emitReload(&emitter, timeouts)
        for step in service.beforeStop { emit(step, "ExecStop", &emitter, timeouts) }
        if case .container(let container) = service.workload {
            let commands = ContainerCommands(compiler: self, container: container, timeouts: timeouts)
            if service.kind == .service { emitter.exec("ExecStop", "stop container", commands.stop()) }
            // First of all: a clean-up that fails ends the list, and what it cleans may be in use until then.
            emitter.exec("ExecStopPost", "remove container", commands.remove())
        }
        for step in service.cleanUp { emit(step, "ExecStopPost", &emitter, timeouts) }
    }

    private mutating func emit(
        _ step: Step, _ directive: String, _ emitter: inout UnitEmitter, _ timeouts: Timeouts
    ) {
        for (name, planned) in commands(of: step, directive, timeouts) {
            var command = planned
            if step.ignoreFailure { command.prefixes.insert(.ignoreFailure) }
            if step.privileged { command.prefixes.insert(.fullPrivileges) }
            if case .fetchSecrets = step.action {} else { command = limited(command, step, directive, timeouts) }
            if let timeout = step.timeout, timeout > timeouts.start, directive == "ExecStartPre" {
                report(
                    "timeout", "the step \(step.name) may take \(Format.span(timeout)), longer than the whole start",
                    cure: "raise StartTimeout, or lower the step's", at: step.location)
            }
            emitter.exec(directive, name, command, at: step.location)
        }
    }

    /// systemd has one limit for all commands of a phase; a shorter one of a step's own is kept by timeout(1).
    private func limited(
        _ command: ExecCommand, _ step: Step, _ directive: String, _ timeouts: Timeouts
    ) -> ExecCommand {
        guard let timeout = step.timeout else { return command }
        let phase = directive == "ExecStop" || directive == "ExecStopPost" ? timeouts.stop : timeouts.start
        guard timeout < phase else { return command }
        var limited = command
        limited.path = "/usr/bin/timeout"
        let limit: [ExecWord] = ["--kill-after=10s", ExecWord(Format.seconds(timeout) + "s")]
        limited.groups = [limit, [command.path] + (command.groups.first ?? [])] + command.groups.dropFirst()
        return limited
    }

    private mutating func commands(
        of step: Step, _ directive: String, _ timeouts: Timeouts
    ) -> [(String, ExecCommand)] {
        switch step.action {
        case .fetchSecrets:
            return service.secrets.map { ("\(step.name): \($0.name)", fetch($0, timeout: step.timeout)) }
        case .run(let words):
            return [(step.name, command(words))]
        case .pullImage, .stopContainer, .removeContainer, .container:
            guard case .container(let container) = service.workload else {
                report(
                    "no-container", "the step \(step.name) needs a container, and \(service.name) runs none",
                    cure: "remove the step", at: step.location)
                return []
            }
            var commands = ContainerCommands(compiler: self, container: container, timeouts: timeouts)
            let result: ExecCommand
            switch step.action {
            case .pullImage: result = commands.pull()
            case .stopContainer: result = commands.stop()
            case .removeContainer: result = commands.remove()
            case .container(let words) where directive == "ExecStop": result = commands.execute(words)
            default: result = commands.task(step)
            }
            resolver = commands.resolver
            return [(step.name, result)]
        }
    }

    /// Root makes the directory, whoever the service runs as and wherever its hardening lets it write.
    private mutating func make(_ directory: HostDirectory) -> ExecCommand {
        var groups: [[ExecWord]] = [["--directory"], ["--mode", ExecWord(Format.octal(directory.mode))]]
        if let user = directory.user { groups.append(["--owner", resolver.word(user)]) }
        if let group = directory.group { groups.append(["--group", resolver.word(group)]) }
        groups.append([resolver.word(directory.path)])
        return ExecCommand(path: "/usr/bin/install", groups: groups, prefixes: .fullPrivileges)
    }

    /// A program and its arguments; a missing program is reported by the checks.
    mutating func command(_ words: [Text]) -> ExecCommand {
        let words = words.map { resolver.word($0) }
        return ExecCommand(path: words.first ?? "", arguments: Array(words.dropFirst()))
    }

    private mutating func emitReload(_ emitter: inout UnitEmitter, _ timeouts: Timeouts) {
        // A task made like a service has its code volume, but reads the code once.
        guard service.kind == .service else { return }
        if let reload = service.reload {
            switch reload.action {
            case .signal(let name): emitReloadSignal(name, reload, &emitter, timeouts)
            case .run(let words): emitter.exec("ExecReload", "reload", command(words), at: reload.location)
            case .touch(let file): emitTouch(file, reload.location, &emitter)
            case .container(let words):
                guard case .container(let container) = service.workload else { return }
                var commands = ContainerCommands(compiler: self, container: container, timeouts: timeouts)
                emitter.exec("ExecReload", "reload", commands.execute(words), at: reload.location)
                resolver = commands.resolver
            }
        } else if case .container(let container) = service.workload {
            for volume in container.volumes {
                if let file = volume.reloadFile { emitTouch(file, volume.location, &emitter) }
            }
        }
    }

    private mutating func emitTouch(_ file: Text, _ location: SourceLocation?, _ emitter: inout UnitEmitter) {
        let command = ExecCommand(path: "/usr/bin/touch", groups: [["--no-dereference", resolver.word(file)]])
        emitter.exec("ExecReload", "reload code", command, at: location)
    }

    private func emitReloadSignal(
        _ name: String, _ reload: Reload, _ emitter: inout UnitEmitter, _ timeouts: Timeouts
    ) {
        switch service.workload {
        case .container(let container):
            let commands = ContainerCommands(compiler: self, container: container, timeouts: timeouts)
            emitter.exec("ExecReload", "reload", commands.kill(Format.signal(name)), at: reload.location)
        case .run, nil:
            let command = ExecCommand(
                path: "/bin/kill", groups: [[ExecWord("-" + name.trimmingSIG), .variable("MAINPID")]])
            emitter.exec("ExecReload", "reload", command, at: reload.location)
        }
    }
}

extension String {
    /// kill(1) takes `-HUP` everywhere, `-SIGHUP` not.
    fileprivate var trimmingSIG: String { hasPrefix("SIG") ? String(dropFirst(3)) : self }
}
