/// How many of a service there are: one unless said otherwise.
///
/// `Instances(3)` makes a template unit with the instances 1, 2 and 3; `Instances(each: "mail", "reports")` one for
/// each value. The instance's name is `\(Specifier.instance)` in the service's texts.
public struct Instances: ServiceComponent {
    public var scale: Scale

    public init(_ count: Int, fileID: String = #fileID, line: Int = #line) {
        scale = .count(instances: count)
    }
    public init(each names: String..., fileID: String = #fileID, line: Int = #line) {
        scale = .each(names: names)
    }
    public init(each names: [String], fileID: String = #fileID, line: Int = #line) {
        scale = .each(names: names)
    }

    public func add(to service: inout Service) { service.scale = scale }
}

/// How many of a service there are.
public enum Scale: Sendable, Hashable, Codable {
    /// Just one.
    case one
    /// This many instances of a template, named by number from 1.
    case count(instances: Int)
    /// One instance of a template for each name.
    case each(names: [String])
    /// One on each machine that its placement admits.
    case global
}

/// One on each machine that the placement admits.
public struct Global: ServiceComponent, OneShotComponent {
    public init() {}
    public func add(to service: inout Service) { service.scale = .global }
}

/// Just one in the whole fleet. A service is that unless it says otherwise; a variant says it where its model has more.
public struct JustOne: ServiceComponent, OneShotComponent {
    public init() {}
    public func add(to service: inout Service) { service.scale = .one }
}

/// It must never run twice: another machine may start it only when the first is known to have stopped it.
public struct Exclusive: ServiceComponent, OneShotComponent {
    public init() {}
    public func add(to service: inout Service) { service.exclusive = true }
}
