import Flotilla

extension ManifestChecks {
    mutating func checkSteps(_ service: Service) {
        let chain = service.startChain ?? []
        var names: Set<String> = []
        for step in [chain, service.afterStart, service.beforeStop, service.cleanUp].joined() {
            check(step, service)
            if !names.insert(step.name).inserted {
                error(
                    "duplicate-name", "\(service.name) has two steps named \(step.name)",
                    cure: "name them apart: a failure report says which one broke", at: step.location, service)
            }
        }
        checkOrder(chain, service)
        for step in [service.afterStart, service.beforeStop, service.cleanUp].joined() {
            switch step.action {
            case .run, .container: break
            default:
                error(
                    "misplaced-step", "the step \(step.name) belongs in the start chain",
                    cure: "move it to StartChain { … }", at: step.location, service)
            }
        }
        if let timeout = service.startTimeout, timeout.milliseconds <= 0 {
            error(
                "negative-time", "the time to start must be positive", cure: "write how long starting may take",
                at: service.location, service)
        }
        checkReload(service)
    }

    private mutating func check(_ step: Step, _ service: Service) {
        if step.name.isEmpty || step.name.contains(where: \.isNewline) {
            error(
                "invalid-name", "a step's name is one line of text", cure: "name it after what it does",
                at: step.location, service)
        }
        if let timeout = step.timeout, timeout.milliseconds <= 0 {
            error(
                "negative-time", "the step \(step.name) has no time to run", cure: "write a positive timeout",
                at: step.location, service)
        }
        switch step.action {
        case .run(let words): checkProgram(words, "the step \(step.name)", step.location, service)
        case .container(let words) where words.isEmpty:
            error(
                "no-command", "the step \(step.name) has no command", cure: "write the command and its arguments",
                at: step.location, service)
        default: break
        }
    }

    /// What cannot work in the order it was written in.
    private mutating func checkOrder(_ chain: [Step], _ service: Service) {
        guard case .container(let container) = service.workload, service.startChain != nil else { return }
        let pull = chain.firstIndex { $0.action == .pullImage }
        if pull == nil, container.pull != .never {
            warning(
                "no-pull", "the start chain of \(service.name) never pulls the image",
                cure: "add PullImage(), or say pull: .never", at: chain.first?.location, service)
        }
        for (index, step) in chain.enumerated() {
            guard case .container = step.action, let pull, index < pull else { continue }
            warning(
                "step-order", "the step \(step.name) runs in the image before it is pulled: an old one, or none",
                cure: "put PullImage() before it", at: step.location, service)
        }
        if !chain.contains(where: { $0.action == .removeContainer }) {
            warning(
                "no-removal", "a container left by a crash would keep \(service.name) from starting",
                cure: "add RemoveOldContainer()", at: chain.first?.location, service)
        }
    }

    private mutating func checkReload(_ service: Service) {
        guard let reload = service.reload else { return }
        switch reload.action {
        case .signal(let name): checkSignal(name, reload.location, service)
        case .run(let words): checkProgram(words, "the reload", reload.location, service)
        case .touch(let file): checkAbsolute(file, "the file to touch", reload.location, service)
        case .container(let words):
            if words.isEmpty {
                error(
                    "no-command", "the reload has no command", cure: "write the command and its arguments",
                    at: reload.location, service)
            }
        }
    }
}
