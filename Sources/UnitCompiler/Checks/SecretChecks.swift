import Flotilla

extension ManifestChecks {
    mutating func checkSecrets(_ service: Service) {
        var names: Set<String> = []
        for secret in service.secrets {
            if !Name.isValid(secret.name) {
                error(
                    "invalid-name", "the secret's name \"\(secret.name.prefix(80))\" cannot be a file's name",
                    cure: "use letters, digits, '.', '_' and '-', such as \"\(Name.nearest(to: secret.name))\"",
                    at: secret.location, service)
            }
            if !names.insert(secret.name).inserted {
                error(
                    "duplicate-name", "\(service.name) has two secrets named \(secret.name)",
                    cure: "give one of them another name", at: secret.location, service)
            }
            checkSource(secret, service)
            checkReader(secret, service)
            if case .file(let target, let mode) = secret.delivery {
                if mode.bits & 0o077 != 0 || mode.bits > 0o777 {
                    error(
                        "world-readable", "the secret \(secret.name) would be readable by others",
                        cure: "use mode 0o600 or 0o400", at: secret.location, service)
                }
                if let target, target.literal.map({ !$0.hasPrefix("/") }) ?? false {
                    error(
                        "relative-path", "the secret \(secret.name) is to be mounted at a relative path",
                        cure: "write the absolute path in the container", at: secret.location, service)
                }
            }
        }
        let chain = service.startChain
        if let chain, !service.secrets.isEmpty, !chain.contains(where: { $0.action == .fetchSecrets }) {
            error(
                "secrets-not-fetched", "the start chain of \(service.name) never fetches its secrets",
                cure: "put FetchSecrets() before the step that needs them", at: chain.first?.location, service)
        }
        for variable in environment(of: service) { checkPlain(variable, service) }
    }

    /// A file that is mounted keeps its owner, and the machine does not know the image's users by name.
    private mutating func checkReader(_ secret: Secret, _ service: Service) {
        guard case .container(let container) = service.workload, case .file(.some, _) = secret.delivery,
            let user = container.user?.literal, Int(user.prefix { $0 != ":" }) == nil
        else { return }
        error(
            "secret-owner",
            "the container runs as \(user), whom this machine need not know: who shall own \(secret.name)?",
            cure: "write the user's number, such as User(\"1000\")", at: secret.location, service)
    }

    private mutating func checkSource(_ secret: Secret, _ service: Service) {
        switch secret.source {
        case .s3(let bucket, let key, _, let endpoint):
            if bucket.literal == "" || key.literal == "" {
                error(
                    "empty-value", "the secret \(secret.name) names no bucket or no key of S3",
                    cure: "write both: .s3(bucket: \"…\", key: \"…\")", at: secret.location, service)
            }
            if let endpoint, !endpoint.hasPrefix("https://"), !endpoint.hasPrefix("http://") {
                error(
                    "invalid-url", "the endpoint of the secret \(secret.name) is no URL",
                    cure: "write it with its scheme, as in https://s3.example.com", at: secret.location, service)
            }
        case .file(let path):
            checkAbsolute(path, "the source of the secret \(secret.name)", secret.location, service)
        case .command(let words):
            checkProgram(words, "the secret \(secret.name)", secret.location, service)
        case .credential(let name, _):
            if !Name.isValid(name) {
                error(
                    "invalid-name", "\"\(name.prefix(80))\" cannot name a credential of systemd",
                    cure: "use letters, digits, '.', '_' and '-'", at: secret.location, service)
            }
        }
    }

    private func environment(of service: Service) -> [Flotilla.EnvironmentVariable] {
        switch service.workload {
        case .container(let container): container.environment
        case .run(let run): run.environment
        case nil: []
        }
    }

    private mutating func checkPlain(_ variable: Flotilla.EnvironmentVariable, _ service: Service) {
        guard let reason = SecretHeuristic.reason(variable) else { return }
        error(
            "secret-in-environment",
            "\(variable.name) of \(service.name) \(reason), and plain variables can be read by everybody",
            cure: "deliver it with Secret(…, as: .environmentFile)", at: variable.location, service)
    }
}
