import Flotilla
import UnitFile

extension ManifestChecks {
    mutating func checkWorkload(_ service: Service) {
        switch service.workload {
        case .container(let container): check(container, service)
        case .run(let run): check(run, service)
        case nil:
            error(
                "no-workload", "\(service.name) runs nothing", cure: "give it a Container(…) or a Run(…)",
                at: service.location, service)
        }
        if let signal = service.stop?.signal { checkSignal(signal, service.stop?.location, service) }
        if let stop = service.stop, stop.timeout.milliseconds < 0 {
            error(
                "negative-time", "the time to stop is negative", cure: "write how long stopping may take",
                at: stop.location, service)
        }
        if let restart = service.restart, restart.limit < 1 || restart.delay.milliseconds < 0 {
            error(
                "restart",
                "\(service.name) restarts at most \(restart.limit) times, \(Format.span(restart.delay)) apart",
                cure: "write at least 1 start and a time that is not negative", at: service.location, service)
        }
    }

    private mutating func check(_ run: Run, _ service: Service) {
        checkProgram(run.command, service.name, run.location, service)
        checkVariables(run.environment, service)
        checkPorts(run.ports, service)
        for port in run.ports where port.host != .number(port.container) && port.host != .instance {
            error(
                "invalid-port",
                "a plain process listens on the machine's ports: nothing leads \(port.container) elsewhere",
                cure: "write Port(\(port.host.text))", at: port.location, service)
        }
        for limit in run.limits { check(limit, run.location, service) }
        if let directory = run.workingDirectory {
            checkAbsolute(directory, "the working directory", run.location, service)
        }
        for step in [service.startChain ?? [], service.afterStart, service.beforeStop, service.cleanUp].joined() {
            if case .container = step.action {
                error(
                    "no-container", "the step \(step.name) runs in a container, and \(service.name) has none",
                    cure: "use run: with a program of the machine", at: step.location, service)
            }
        }
        if case .container = service.reload?.action {
            error(
                "no-container", "the reload runs in a container, and \(service.name) has none",
                cure: "use Reload(run: …)", at: service.reload?.location, service)
        }
    }

    private mutating func check(_ container: Container, _ service: Service) {
        checkImage(container, service)
        checkVariables(container.environment, service)
        checkPorts(container.ports, service)
        for volume in container.volumes { check(volume, service) }
        checkReloadFiles(container, service)
        for tmpfs in container.tmpfs { checkAbsolute(tmpfs.target, "a tmpfs", container.location, service) }
        for limit in container.limits { check(limit, container.location, service) }
        for capability in container.capabilities
        where !capability.name.utf8.allSatisfy({
            (0x41...0x5A).contains($0) || $0 == 0x5F || (0x30...0x39).contains($0)
        }) {
            error(
                "invalid-capability", "there is no capability \(capability.name)",
                cure: "write it as capabilities(7) does, such as NET_ADMIN", at: container.location, service)
        }
        if container.engine == .docker, !service.listen.isEmpty {
            error(
                "socket-activation", "docker does not hand sockets on to its containers",
                cure: "use engine: .podman, or a Run", at: service.listen.first?.location, service)
        }
    }

    private mutating func checkImage(_ container: Container, _ service: Service) {
        let image = container.image
        if let repository = image.repository.literal {
            let isPlain = repository.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
            let hasCapitals = repository.utf8.contains { (0x41...0x5A).contains($0) }
            if repository.isEmpty || !isPlain || hasCapitals && !repository.utf8.contains(0x2F) {
                error(
                    "invalid-image", "\"\(repository.prefix(80))\" is no image's name",
                    cure: "write registry and repository in lower case, as in registry.example.com/team/app",
                    at: container.location, service)
            }
            if repository.hasPrefix("-") {
                error(
                    "invalid-image", "an image's name cannot start with a dash", cure: "remove the dash",
                    at: container.location, service)
            }
        }
        if let digest = image.digest, !Self.isDigest(digest) {
            error(
                "invalid-digest", "\"\(digest.prefix(80))\" is no digest", cure: "write sha256: and 64 hex digits",
                at: container.location, service)
        }
        if let tag = image.tag?.literal, !Self.isTag(tag) {
            error(
                "invalid-tag", "\"\(tag.prefix(140))\" is no tag",
                cure: "use up to 128 letters, digits, '_', '.' and '-', not '.' or '-' first",
                at: container.location, service)
        }
    }

    /// OCI distribution specification, "Pulling manifests".
    private static func isTag(_ tag: String) -> Bool {
        guard let first = tag.utf8.first, first != 0x2D, first != 0x2E, tag.utf8.count <= 128 else { return false }
        return tag.utf8.allSatisfy {
            (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
                || [0x2D, 0x2E, 0x5F].contains($0)
        }
    }

    private static func isDigest(_ digest: String) -> Bool {
        guard digest.hasPrefix("sha256:") else { return false }
        let hex = digest.dropFirst(7).utf8
        return hex.count == 64 && hex.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }

    private mutating func check(_ volume: Volume, _ service: Service) {
        for path in [volume.source, volume.target] where path.literal?.contains(":") ?? false {
            error(
                "colon-in-path", "a path with a colon cannot be mounted: the engines split at it",
                cure: "rename it, or make a symbolic link without a colon", at: volume.location, service)
        }
        checkAbsolute(volume.target, "the volume's place in the container", volume.location, service)
        if let source = volume.source.literal, source.hasPrefix("."), !source.hasPrefix("/") {
            error(
                "relative-path", "the volume's source \"\(source)\" is relative",
                cure: "write an absolute path, or the name of a volume", at: volume.location, service)
        }
        if let file = volume.reloadFile { checkAbsolute(file, "the reload file", volume.location, service) }
    }

    /// A touch that the application cannot see reloads nothing.
    private mutating func checkReloadFiles(_ container: Container, _ service: Service) {
        let sources = container.volumes.compactMap(\.source.literal)
        for volume in container.volumes {
            guard let file = volume.reloadFile?.literal, volume.source.literal != nil else { continue }
            if !sources.contains(where: { file == $0 || file.hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/") }) {
                error(
                    "reload-file", "the reload file \(file) is in no volume of \(service.name), which cannot see it",
                    cure: "put it into the code volume", at: volume.location, service)
            }
        }
    }

    private static let resources: Set<String> = [
        "as", "core", "cpu", "data", "fsize", "locks", "memlock", "msgqueue", "nice", "nofile", "nproc", "rss",
        "rtprio", "rttime", "sigpending", "stack",
    ]

    private mutating func check(_ limit: Limit, _ location: SourceLocation?, _ service: Service) {
        if case .ulimit(let name, _, _) = limit.resource, !Self.resources.contains(name) {
            error(
                "invalid-limit", "there is no resource limit \(name)",
                cure: Spelling.nearest(to: name, in: Self.resources.sorted()).map { "did you mean \($0)?" }
                    ?? "write e.g. nofile or nproc", at: location, service)
        }
        let isPositive: Bool
        switch limit.resource {
        case .memory(let size): isPositive = size.bytes > 0
        case .cpu(let share): isPositive = share.millicores > 0
        case .processes(let count): isPositive = count > 0
        case .ulimit(_, let soft, let hard): isPositive = soft >= 0 && soft <= hard
        }
        if !isPositive {
            error(
                "invalid-limit", "a limit of \(service.name) is not positive, or soft above hard",
                cure: "write a positive amount", at: location, service)
        }
    }

    private mutating func checkVariables(_ variables: [Flotilla.EnvironmentVariable], _ service: Service) {
        for variable in variables where !Self.isVariableName(variable.name) {
            error(
                "invalid-variable", "\"\(variable.name.prefix(80))\" is no variable's name",
                cure: "use letters, digits and '_', no digit first", at: variable.location, service)
        }
    }

    private static func isVariableName(_ name: String) -> Bool {
        guard let first = name.utf8.first, !(0x30...0x39).contains(first) else { return false }
        return name.utf8.allSatisfy {
            (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x5F
        }
    }

    mutating func checkProgram(_ words: [Text], _ what: String, _ location: SourceLocation?, _ service: Service) {
        guard let program = words.first else {
            error("no-command", "\(what) has no command", cure: "name a program", at: location, service)
            return
        }
        checkAbsolute(program, "the program of \(what)", location, service)
    }

    mutating func checkAbsolute(_ path: Text, _ what: String, _ location: SourceLocation?, _ service: Service) {
        let isAbsolute: Bool
        switch path.pieces.first {
        case .literal(let text): isAbsolute = text.hasPrefix("/")
        case nil: isAbsolute = false
        default: isAbsolute = true
        }
        if !isAbsolute {
            error(
                "relative-path", "\(what) is \"\(path.literal ?? "")\", which is no absolute path",
                cure: "write the whole path, starting with /", at: location, service)
        }
    }

    mutating func checkSignal(_ name: String, _ location: SourceLocation?, _ service: Service) {
        do {
            _ = try Signal(name)
        } catch {
            self.error(
                "invalid-signal", error.message, cure: error.cure ?? "write e.g. SIGTERM", at: location, service)
        }
    }
}
