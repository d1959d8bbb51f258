import Flotilla
import UnitFile

/// The engine's command lines for one container (docker-run(1), podman-run(1)).
struct ContainerCommands {
    let service: Service
    let container: Container
    let name: ExecWord
    let stopTimeout: Interval
    let secretFiles: [(secret: Secret, file: ExecWord)]
    var resolver: TextResolver

    init(compiler: ServiceCompiler, container: Container, timeouts: Timeouts) {
        service = compiler.service
        self.container = container
        name = compiler.name
        stopTimeout = timeouts.container
        secretFiles = compiler.service.secrets.map { ($0, compiler.secretFile($0)) }
        resolver = compiler.resolver
    }

    private var engine: ExecWord { container.engine == .docker ? "/usr/bin/docker" : "/usr/bin/podman" }

    mutating func run() -> ExecCommand {
        var groups: [[ExecWord]] = [["run"], ["--name", name]]
        // The journal has what the container prints: the engine's client passes it on. A second copy would fill disks.
        groups.append(["--log-driver", "none"])
        // The start chain has pulled it, with a time limit and a name of its own.
        groups.append(["--pull", "never"])
        if case .container = service.workload, service.listen.isEmpty == false {
            groups.append(["--preserve-fds", ExecWord(String(service.listen.count))])
        }
        groups += process(publishing: true)
        if let signal = service.stop?.signal { groups.append(["--stop-signal", ExecWord(Format.signal(signal))]) }
        groups.append(["--stop-timeout", ExecWord(Format.seconds(stopTimeout))])
        if !container.engineArguments.isEmpty { groups.append(container.engineArguments.map { resolver.word($0) }) }
        return command(groups + image(container.command))
    }

    /// A task in a container of its own that goes when it ends.
    mutating func task(_ step: Step) -> ExecCommand {
        guard case .container(let words) = step.action else { return command([]) }
        var groups: [[ExecWord]] = [["run", "--rm"], ["--log-driver", "none"], ["--pull", "never"]]
        groups += process(publishing: false)
        return command(groups + image(words))
    }

    mutating func execute(_ words: [Text]) -> ExecCommand {
        command([["exec", name], words.map { resolver.word($0) }])
    }

    mutating func pull() -> ExecCommand {
        let reference = resolver.word(container.image.reference)
        guard container.pull == .ifAbsent else { return command([["pull", reference]]) }
        // The only condition in a chain, so a shell; the image is an argument of it and never part of its text.
        let script = "\(engineName) image inspect \"$1\" >/dev/null 2>&1 || exec \(engineName) pull \"$1\""
        return ExecCommand(path: "/bin/sh", groups: [["-c", ExecWord(script)], ["pull-if-absent", reference]])
    }

    func stop() -> ExecCommand {
        var command = command([["stop"], ["--time", ExecWord(Format.seconds(stopTimeout))], [name]])
        command.prefixes = .ignoreFailure
        return command
    }

    func remove() -> ExecCommand {
        var command = command([["rm"], ["--force"], [name]])
        command.prefixes = .ignoreFailure
        return command
    }

    func kill(_ signal: String) -> ExecCommand { command([["kill"], ["--signal", ExecWord(signal)], [name]]) }

    /// What the engine's client exits with when the container ended by its stop signal: 128 and the signal's number.
    static func exitStatusOfStop(_ service: Service, _ container: Container) -> Int? {
        guard let signal = service.stop?.signal else { return 143 }
        return (try? Signal(signal)).map { 128 + $0.number }
    }

    private var engineName: String { container.engine == .docker ? "/usr/bin/docker" : "/usr/bin/podman" }

    private func command(_ groups: [[ExecWord]]) -> ExecCommand { ExecCommand(path: engine, groups: groups) }

    /// What a container of this image gets, whether it is the service's own or a task's.
    private mutating func process(publishing: Bool) -> [[ExecWord]] {
        var groups: [[ExecWord]] = []
        groups.append(["--label", ExecWord(pieces: [.literal("flotilla.unit="), .specifier("n")])])
        for label in container.labels { groups.append(["--label", assignment(label.name, label.value)]) }
        if let entrypoint = container.entrypoint { groups.append(["--entrypoint", resolver.word(entrypoint)]) }
        if let network = container.network { groups.append(["--network", resolver.word(network.name)]) }
        if publishing && container.network != .host {
            for port in container.ports { groups.append(["--publish", port.publication]) }
        }
        for volume in container.volumes { groups.append(["--volume", word(volume)]) }
        for (secret, file) in secretFiles {
            guard case .file(let target, _) = secret.delivery, let target else { continue }
            var mount = file
            mount.append(":")
            mount.append(resolver.word(target))
            mount.append(":ro")
            groups.append(["--volume", mount])
        }
        for tmpfs in container.tmpfs { groups.append(["--tmpfs", word(tmpfs)]) }
        for (secret, file) in secretFiles where secret.delivery == .environmentFile {
            groups.append(["--env-file", file])
        }
        for variable in container.environment { groups.append(["--env", assignment(variable.name, variable.value)]) }
        if let user = container.user { groups.append(["--user", resolver.word(user)]) }
        if let directory = container.workingDirectory { groups.append(["--workdir", resolver.word(directory)]) }
        for capability in container.capabilities {
            groups.append([capability.change == .add ? "--cap-add" : "--cap-drop", ExecWord(capability.name)])
        }
        for limit in container.limits { groups.append(limit.arguments) }
        if container.readOnlyRoot { groups.append(["--read-only"]) }
        return groups
    }

    private mutating func image(_ words: [Text]) -> [[ExecWord]] {
        var groups: [[ExecWord]] = [[resolver.word(container.image.reference)]]
        if !words.isEmpty { groups.append(words.map { resolver.word($0) }) }
        return groups
    }

    private mutating func assignment(_ name: String, _ value: Text) -> ExecWord {
        var word = ExecWord(name + "=")
        word.append(resolver.word(value))
        return word
    }

    private mutating func word(_ volume: Volume) -> ExecWord {
        var word = resolver.word(volume.source)
        word.append(":")
        word.append(resolver.word(volume.target))
        if volume.access == .readOnly { word.append(":ro") }
        return word
    }

    private mutating func word(_ tmpfs: Tmpfs) -> ExecWord {
        var word = resolver.word(tmpfs.target)
        if let size = tmpfs.size { word.append(":size=\(size.bytes)") }
        return word
    }
}

extension Port {
    /// As in `127.0.0.1:8080:80/udp`.
    var publication: ExecWord {
        var word = ExecWord(pieces: [])
        if let address {
            word.append(address.contains(":") && !address.hasPrefix("[") ? "[\(address)]:" : "\(address):")
        }
        word.append(host.word)
        word.append(":\(container)\(transport == .udp ? "/udp" : "")")
        return word
    }
}

extension PortNumber {
    /// The number, or the specifier that systemd puts it for.
    var word: ExecWord {
        switch self {
        case .number(let number): ExecWord(String(number))
        case .instance: ExecWord(pieces: [.specifier("i")])
        }
    }

    /// The same in the unit's own sections, whose readers expand specifiers too.
    var text: String {
        switch self {
        case .number(let number): String(number)
        case .instance: "%i"
        }
    }
}

extension Limit {
    fileprivate var arguments: [ExecWord] {
        switch resource {
        case .memory(let size): ["--memory", ExecWord(String(size.bytes) + "b")]
        case .cpu(let share): ["--cpus", ExecWord(Self.cores(share))]
        case .processes(let count): ["--pids-limit", ExecWord(String(count))]
        case .ulimit(let name, let soft, let hard): ["--ulimit", ExecWord("\(name)=\(soft):\(hard)")]
        }
    }

    /// Thousandths as a decimal fraction, without the rounding of floating point.
    private static func cores(_ share: CPUShare) -> String {
        let fraction = String(share.millicores % 1000 + 1000).dropFirst()
        return "\(share.millicores / 1000).\(fraction)"
    }
}
