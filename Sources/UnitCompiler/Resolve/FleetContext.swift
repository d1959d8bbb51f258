import Flotilla
import UnitFile

/// What compiling one service needs to know of the others.
struct FleetContext: Sendable {
    let name: String
    let environment: String
    let options: UnitCompiler.Options
    let services: [String: Service]
    /// The sidecars of each service, by the name of what they are bound to.
    let sidecars: [String: [Service]]

    init(manifest: Manifest, options: UnitCompiler.Options) {
        name = manifest.fleet
        environment = manifest.environment.name
        self.options = options
        // A duplicate name is reported by the checks; here the first one stands.
        services = Dictionary(manifest.services.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        sidecars = Dictionary(grouping: manifest.services.filter { $0.sidecarOf != nil }) { $0.sidecarOf?.name ?? "" }
    }

    /// The first part of every name that belongs to a service: of its unit, container, slice and runtime directory.
    /// A service named like its fleet does not say it twice.
    func baseName(_ service: String) -> String {
        service == name ? name : "\(name)-\(service)"
    }

    /// The service whose scale and placement hold for this one: a sidecar goes where its service goes.
    func placed(_ service: Service) -> Service {
        if service.sidecarOf == nil { return service }
        var current = service
        var visited: Set<String> = [service.name]
        while let reference = current.sidecarOf, let main = services[reference.name], visited.insert(main.name).inserted
        {
            current = main
        }
        return current
    }

    func scale(of service: Service) -> Scale { placed(service).scale }

    func placement(of service: Service) -> Placement {
        service.placement.isEmpty ? placed(service).placement : service.placement
    }

    func isTemplate(_ service: Service) -> Bool {
        switch scale(of: service) {
        case .one, .global: service.listen.contains(where: \.accept)
        case .count, .each: true
        }
    }

    /// The name of the unit, as another unit refers to it: instances refer to the instance of the same name.
    func unitName(_ service: Service, suffix: String = "service") -> String {
        isTemplate(service) ? "\(baseName(service.name))@%i.\(suffix)" : "\(baseName(service.name)).\(suffix)"
    }

    /// The names of all of a service's units, for those who mean each of them.
    func unitNames(_ service: Service, suffix: String = "service") -> [String] {
        let base = baseName(service.name)
        guard isTemplate(service) else { return ["\(base).\(suffix)"] }
        return instances(of: service).map { "\(base)@\($0).\(suffix)" }
    }

    /// The ports that a port of the service stands for: several where it is named by the instance.
    func numbers(of port: PortNumber, in service: Service) -> [Int] {
        switch port {
        case .number(let number): [number]
        case .instance: instances(of: service).compactMap { Int($0) }
        }
    }

    /// The escaped names of a service's instances (systemd-escape(1)).
    func instances(of service: Service) -> [String] {
        switch scale(of: service) {
        case .one, .global: []
        case .count(let count): count < 1 ? [] : (1...min(count, Limits.instances)).map(String.init)
        case .each(let names): names.map { UnitEscape.escape($0) }
        }
    }
}

/// Bounds on what a spec may ask for, so that a slip does not fill a disk.
enum Limits {
    static let instances = 100_000
    /// How many other services with the same port a service is compared with.
    static let comparedPorts = 256
}
