import Flotilla
import UnitFile

extension ServiceCompiler {
    /// Where a secret is kept on the machine.
    func secretFile(_ secret: Secret) -> ExecWord {
        resolver.secretDirectory + ExecWord("/\(secret.name)")
    }

    /// The helper's command line: `flotilla-fetch SOURCE --output FILE …`. Everything but the content is in it.
    mutating func fetch(_ secret: Secret, timeout: Interval?) -> ExecCommand {
        var groups: [[ExecWord]] = []
        var trailing: [ExecWord] = []
        switch secret.source {
        case .s3(let bucket, let key, let region, let endpoint):
            var source = ExecWord("s3://")
            source.append(resolver.word(bucket))
            source.append("/")
            source.append(resolver.word(key))
            groups.append([source])
            if let region { groups.append(["--region", ExecWord(region)]) }
            if let endpoint { groups.append(["--endpoint", ExecWord(endpoint)]) }
        case .file(let path):
            var source = ExecWord("file:")
            source.append(resolver.word(path))
            groups.append([source])
        case .credential(let name, _):
            groups.append([ExecWord("credential:\(name)")])
        case .command(let words):
            groups.append(["command:"])
            trailing = ["--"] + words.map { resolver.word($0) }
        }
        groups.append(["--output", secretFile(secret)])
        switch secret.delivery {
        case .environmentFile:
            groups.append(["--mode", "0600"])
            groups.append(["--environment-for", ExecWord(reader)])
        case .file(_, let mode):
            groups.append(["--mode", ExecWord(Format.octal(mode))])
        }
        var prefixes: ExecPrefixes = []
        if let owner = owner(of: secret) {
            // Only root may read the source and give the file to the user.
            prefixes = .fullPrivileges
            groups.append(["--owner", resolver.word(owner)])
        }
        if let timeout { groups.append(["--timeout", ExecWord(Format.seconds(timeout) + "s")]) }
        if !trailing.isEmpty { groups.append(trailing) }
        return ExecCommand(path: "/usr/bin/flotilla-fetch", groups: groups, prefixes: prefixes)
    }

    /// Who must be able to read the file: a container's user only where the file itself is mounted.
    private func owner(of secret: Secret) -> Text? {
        switch service.workload {
        case .run(let run): return run.user
        case .container(let container):
            guard case .file(.some, _) = secret.delivery, let user = container.user?.literal else { return nil }
            return Text(String(user.prefix { $0 != ":" }))
        case nil: return nil
        }
    }

    /// The two syntaxes of environment files differ: systemd's knows quotes, the engines' does not.
    private var reader: String {
        if case .container(let container) = service.workload { return container.engine.rawValue }
        return "systemd"
    }
}
