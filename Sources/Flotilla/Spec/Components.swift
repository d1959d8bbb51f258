/// Anything that may stand between the braces of a spec; the protocols below say between which.
public protocol SpecComponent: Sendable {}

/// What may stand in a ``Service``.
public protocol ServiceComponent: ServiceVariantComponent {
    func add(to service: inout Service)
}

/// What may stand in a ``OneShot``.
public protocol OneShotComponent: OneShotVariantComponent {
    func add(to service: inout Service)
}

/// What may stand in a ``Container``.
public protocol ContainerComponent: ServiceVariantComponent, OneShotVariantComponent {
    func add(to container: inout Container)
}

/// What may stand in a ``Run``.
public protocol RunComponent: ServiceVariantComponent, OneShotVariantComponent {
    func add(to run: inout Run)
}

/// What may stand in a ``Placement``.
public protocol PlacementComponent: SpecComponent {
    func add(to placement: inout Placement)
}

/// What may stand in a ``StartChain`` and its kin.
public protocol StepComponent: SpecComponent {
    var steps: [Step] { get }
}

/// What may differ in a service or task made like another.
public protocol VariantComponent: SpecComponent {
    func change(_ service: inout Service)
}

/// What may differ in a service made like another: everything that a service, its container or its process may hold.
public protocol ServiceVariantComponent: VariantComponent {}

/// What may differ in a task made like a service: everything that a task, its container or its process may hold.
public protocol OneShotVariantComponent: VariantComponent {}
