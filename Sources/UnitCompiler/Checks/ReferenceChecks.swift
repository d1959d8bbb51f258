import Flotilla
import UnitFile

extension ManifestChecks {
    mutating func checkReferences(_ service: Service) {
        for dependency in service.dependencies {
            guard let other = resolve(dependency.service, "depends on", service) else { continue }
            if dependency.kind == .needs || dependency.kind == .wants {
                checkPairing(service, other, dependency)
            }
        }
        for reference in service.placement.together { _ = resolve(reference, "is to run together with", service) }
        for reference in service.placement.conflicts { checkConflict(reference, service) }
        for reference in service.placement.replaces { _ = resolve(reference, "replaces", service) }
        if let reference = service.sidecarOf { _ = resolve(reference, "is a sidecar of", service) }
        if let release = service.release { checkTasks(of: release.strategy, service) }
    }

    private mutating func checkTasks(of strategy: Release.Strategy, _ service: Service) {
        let tasks: [ServiceReference]
        switch strategy {
        case .rolling, .masterBackup, .canary: return
        case .maintain(let once): tasks = once
        case .reloadCode(let before, let otherwise):
            tasks = before
            checkTasks(of: otherwise, service)
        }
        for task in tasks {
            guard let other = resolve(task, "is released after", service) else { continue }
            if other.kind != .oneShot {
                error(
                    "not-a-task", "\(other.name) keeps running, so a release cannot wait for its end",
                    cure: "make it a OneShot(\"\(other.name)\")", at: task.location, service)
            }
        }
    }

    private mutating func checkConflict(_ reference: ServiceReference, _ service: Service) {
        if UnitGlob.isOfUnits(reference.name) { return }
        if !UnitGlob.isGlob(reference.name) {
            _ = resolve(reference, "is to run apart from", service)
        } else if !services.keys.contains(where: { UnitGlob.matches(reference.name, $0) }) {
            warning(
                "unknown-service",
                "\(service.name) is to run apart from \(reference.name), but no service is called so",
                cure: "write the glob of units of another fleet with its suffix: \(reference.name).service",
                at: reference.location, service)
        }
    }

    private mutating func resolve(_ reference: ServiceReference, _ verb: String, _ service: Service) -> Service? {
        if reference.name == service.name {
            error(
                "self-reference", "\(service.name) \(verb) itself", cure: "name another service, or remove it",
                at: reference.location, service)
            return nil
        }
        if let other = services[reference.name] { return other }
        let names = manifest.services.map(\.name).filter { $0 != service.name }
        let nearest = Spelling.nearest(to: reference.name, in: names)
        error(
            "unknown-service", "\(service.name) \(verb) \(reference.name), which the fleet does not have",
            cure: nearest.map { "did you mean \($0)?" } ?? "list it in the fleet, or remove the reference",
            at: reference.location, service)
        return nil
    }

    /// A dependency of units holds on one machine only, so both must be able to run on the same.
    private mutating func checkPairing(_ service: Service, _ other: Service, _ dependency: Dependency) {
        if Disjointness.isProvable(service.placement, other.placement) {
            error(
                "unplaceable", "\(service.name) must run beside \(other.name), but no machine can take both",
                cure: "let their placements overlap, or write StartsAfter(\"\(other.name)\") for another machine",
                at: dependency.service.location, service)
        }
        if case .each(let names) = service.scale, case .each(let others) = other.scale, Set(names) != Set(others) {
            error(
                "unpaired-instances", "the instances of \(service.name) and \(other.name) have different names",
                cure: "give both the same names, or write StartsAfter(\"\(other.name)\")",
                at: dependency.service.location, service)
        }
        if case .count(let count) = service.scale, case .count(let others) = other.scale, count > others {
            error(
                "unpaired-instances",
                "\(service.name) has \(count) instances and \(other.name) only \(others): each needs one of its own",
                cure: "give \(other.name) as many, or write StartsAfter(\"\(other.name)\")",
                at: dependency.service.location, service)
        }
    }

    /// Depth-first over everything that orders one start after another.
    mutating func checkCycles() {
        var finished: Set<String> = []
        for service in manifest.services where !finished.contains(service.name) {
            var path: [String] = []
            var onPath: Set<String> = []
            visit(service.name, &path, &onPath, &finished)
        }
    }

    private mutating func visit(
        _ root: String, _ path: inout [String], _ onPath: inout Set<String>, _ finished: inout Set<String>
    ) {
        // An explicit stack: a chain of ten thousand services must not overflow ours.
        var stack: [(name: String, next: Int)] = [(root, 0)]
        path.append(root)
        onPath.insert(root)
        while let top = stack.last {
            let edges = services[top.name].map(Self.predecessors) ?? []
            guard top.next < edges.count else {
                finished.insert(top.name)
                onPath.remove(top.name)
                path.removeLast()
                stack.removeLast()
                continue
            }
            stack[stack.count - 1].next += 1
            let edge = edges[top.next]
            if onPath.contains(edge.name), edge.name != top.name {
                let start = path.firstIndex(of: edge.name) ?? 0
                let cycle = (path[start...] + [edge.name]).joined(separator: " → ")
                error(
                    "dependency-cycle", "services wait for each other in a circle: \(cycle)",
                    cure: "remove one of these dependencies", at: edge.location, services[top.name])
            } else if !finished.contains(edge.name), !onPath.contains(edge.name), services[edge.name] != nil {
                stack.append((edge.name, 0))
                path.append(edge.name)
                onPath.insert(edge.name)
            }
        }
    }

    private static func predecessors(_ service: Service) -> [ServiceReference] {
        service.dependencies.map(\.service) + (service.sidecarOf.map { [$0] } ?? [])
    }
}
