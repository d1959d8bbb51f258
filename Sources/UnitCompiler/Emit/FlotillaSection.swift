import Flotilla
import UnitFile

extension ServiceCompiler {
    /// `[X-Flotilla]`: what the agent and the engine need and systemd does not: the unit file is what travels.
    mutating func emitFlotillaSection(_ emitter: inout UnitEmitter) {
        emitter.section("X-Flotilla")
        emitter.set("Fleet", fleet.name)
        emitter.set("Service", service.name)
        emitter.set("Environment", fleet.environment)
        if case .container(let container) = service.workload {
            emitter.text("Image", resolver.word(container.image.reference))
            for volume in container.volumes {
                guard let file = volume.reloadFile else { continue }
                emitWords("CodeVolume", [("path", volume.source), ("reload-file", file)], &emitter)
            }
        }
        for secret in service.secrets { emitter.set("Secret", secret.name) }
        let others = service.dependencies.filter { $0.kind == .startsAfter }
            .compactMap { fleet.services[$0.service.name] }.flatMap { fleet.unitNames($0) }
        emitter.set("StartsAfter", list: others)
        for health in service.health { emitHealth(health, &emitter) }
        if let release = service.release { emitRelease(release, &emitter) }
        for (name, value) in resolver.usedKeys.sorted(by: { $0.key < $1.key }) {
            emitter.text("Key", ExecWord("\(name)=\(value)"))
        }
    }

    private mutating func emitHealth(_ health: Health, _ emitter: inout UnitEmitter) {
        let timing = [
            "interval=\(Format.spanWord(health.interval))", "timeout=\(Format.spanWord(health.timeout))",
            "healthy-after=\(health.healthyAfter)", "unhealthy-after=\(health.unhealthyAfter)",
            "grace=\(Format.spanWord(health.grace))",
        ]
        var words: [String]
        switch health.probe {
        case .http(let path, let port, let expect):
            words = ["http", word("path", path), "port=\(port.text)"] + (expect.map { ["expect=\($0)"] } ?? [])
            words += timing
        case .httpSocket(let path, let socket, let expect):
            words = ["http", word("path", path), word("socket", socket)] + (expect.map { ["expect=\($0)"] } ?? [])
            words += timing
        case .tcp(let port): words = ["tcp", "port=\(port.text)"] + timing
        case .exec(let command): words = ["exec"] + timing + ["--"] + command.map { word(nil, $0) }
        case .container(let command): words = ["container"] + timing + ["--"] + command.map { word(nil, $0) }
        }
        emitter.set("Health", words.joined(separator: " "))
    }

    private mutating func emitRelease(_ release: Release, _ emitter: inout UnitEmitter) {
        var words = words(of: release.strategy)
        if let drain = release.drain { words.append("drain=\(Format.spanWord(drain))") }
        words.append("roll-back=\(release.rollBack ? "yes" : "no")")
        emitter.set("Release", words.joined(separator: " "))
    }

    private func words(of strategy: Release.Strategy, as role: String = "") -> [String] {
        switch strategy {
        case .rolling(let count): return [role + "rolling", "max-in-flight=\(count)"]
        case .masterBackup(let master, let backup):
            return [role + "master-backup", "master=\(master)", "backup=\(backup)"]
        case .canary(let percent, let hold):
            let steps = percent.map(String.init).joined(separator: ",")
            return [role + "canary", "percent=\(steps)", "hold=\(Format.spanWord(hold))"]
        case .maintain(let tasks):
            return [role + "maintain"] + words(of: tasks)
        case .reloadCode(let tasks, let otherwise):
            return [role + "reload-code"] + words(of: tasks) + words(of: otherwise, as: "otherwise=")
        }
    }

    private func words(of tasks: [ServiceReference]) -> [String] {
        let units = tasks.compactMap { fleet.services[$0.name] }.map { fleet.unitName($0) }
        return units.isEmpty ? [] : ["tasks=\(units.joined(separator: ","))"]
    }

    private mutating func emitWords(_ key: String, _ words: [(String, Text)], _ emitter: inout UnitEmitter) {
        emitter.set(key, words.map { word($0.0, $0.1) }.joined(separator: " "))
    }

    /// `name=value`, quoted as a word of an Exec line is.
    private mutating func word(_ name: String?, _ value: Text) -> String {
        var word = ExecWord(name.map { $0 + "=" } ?? "")
        word.append(resolver.word(value))
        do {
            return try Quoting.argument.text(word)
        } catch {
            report(error.code.description, error.message, cure: error.advice, at: service.location)
            return ""
        }
    }
}
