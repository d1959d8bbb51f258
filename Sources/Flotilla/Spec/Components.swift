/// What may stand in a ``Service``.
public protocol ServiceComponent: VariantComponent {
    func add(to service: inout Service)
}

/// What may stand in a ``OneShot``.
public protocol OneShotComponent: VariantComponent {
    func add(to service: inout Service)
}

/// What may stand in a ``Container``.
public protocol ContainerComponent: VariantComponent {
    func add(to container: inout Container)
}

/// What may stand in a ``Run``.
public protocol RunComponent: Sendable {
    func add(to run: inout Run)
}

/// What may stand in a ``Placement``.
public protocol PlacementComponent: Sendable {
    func add(to placement: inout Placement)
}

/// What may change in a service made like another: everything a service or its container may hold.
public protocol VariantComponent: Sendable {
    func change(_ service: inout Service)
}

extension ServiceComponent {
    public func change(_ service: inout Service) { add(to: &service) }
}

extension OneShotComponent {
    public func change(_ service: inout Service) { add(to: &service) }
}

extension ServiceComponent where Self: OneShotComponent {
    public func change(_ service: inout Service) { add(to: &service) }
}

extension ContainerComponent {
    public func change(_ service: inout Service) {
        guard case .container(var container) = service.workload else {
            service.problems.append(
                SpecProblem(
                    "\(type(of: self)) changes a container, but \(service.name) runs none", at: service.location))
            return
        }
        add(to: &container)
        service.workload = .container(container)
    }
}
