// How a component of any kind changes a service that was made like another.

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
        if !service.changeContainer({ add(to: &$0) }) { service.refuse(self, "a container") }
    }
}

extension RunComponent {
    public func change(_ service: inout Service) {
        if !service.changeRun({ add(to: &$0) }) { service.refuse(self, "a plain process") }
    }
}

extension ContainerComponent where Self: RunComponent {
    public func change(_ service: inout Service) {
        let isChanged = service.changeContainer { add(to: &$0) } || service.changeRun { add(to: &$0) }
        if !isChanged { service.refuse(self, "a container or a process") }
    }
}

extension Service {
    /// What a variant says again takes the place of what its model said; what has a name or a place, by that alone.
    mutating func makeRoom(for changes: [any VariantComponent]) {
        for change in changes {
            switch change {
            case is Container, is Run: workload = nil
            case is Health: health = []
            case is Listen: listen = []
            case is AfterStart: afterStart = []
            case is BeforeStop: beforeStop = []
            case is CleanUp: cleanUp = []
            case let secret as Secret: secrets.removeAll { $0.name == secret.name }
            case let new as Directive: directives.removeAll { $0.section == new.section && $0.name == new.name }
            default: break
            }
        }
    }

    fileprivate mutating func changeContainer(_ change: (inout Container) -> Void) -> Bool {
        guard case .container(var container) = workload else { return false }
        change(&container)
        workload = .container(container)
        return true
    }

    fileprivate mutating func changeRun(_ change: (inout Run) -> Void) -> Bool {
        guard case .run(var run) = workload else { return false }
        change(&run)
        workload = .run(run)
        return true
    }

    fileprivate mutating func refuse(_ component: any VariantComponent, _ need: String) {
        let message = "\(type(of: component)) changes \(need), and the service that \(name) is like runs none"
        problems.append(SpecProblem(message, cure: "remove it", at: location))
    }
}
