// The builders collect components in an array and are not generic, which keeps specs quick to compile and the
// compiler's messages short. What is misplaced gets a message written by hand.

/// What every builder of the spec language does with the parts of a closure: it lists them.
public protocol CollectingBuilder {
    associatedtype Element
}

extension CollectingBuilder {
    // Statements such as `print(…)` are allowed among the parts and add nothing.
    public static func buildExpression(_ nothing: Void) -> [Element] { [] }
    public static func buildExpression(_ never: Never) -> [Element] {}
    public static func buildBlock(_ parts: [Element]...) -> [Element] { parts.flatMap(\.self) }
    public static func buildOptional(_ part: [Element]?) -> [Element] { part ?? [] }
    public static func buildEither(first part: [Element]) -> [Element] { part }
    public static func buildEither(second part: [Element]) -> [Element] { part }
    public static func buildArray(_ parts: [[Element]]) -> [Element] { parts.flatMap(\.self) }
    public static func buildLimitedAvailability(_ part: [Element]) -> [Element] { part }
}

@resultBuilder
public enum FleetBuilder: CollectingBuilder {
    public typealias Element = Service
    public typealias Component = [Service]
    public static func buildExpression(_ service: Service) -> Component { [service] }
    public static func buildExpression(_ task: OneShot) -> Component { [task.service] }
    public static func buildExpression(_ services: Component) -> Component { services }
    public static func buildExpression(_ tasks: [OneShot]) -> Component { tasks.map(\.service) }
    @available(
        *, unavailable, message: "a fleet lists services: write Service(\"name\") { … } or the let that holds one"
    )
    public static func buildExpression(_ text: String) -> Component { [] }
    @available(*, unavailable, message: "a fleet lists services: this belongs inside Service(\"name\") { … }")
    public static func buildExpression(_ component: any SpecComponent) -> Component { [] }
}

@resultBuilder
public enum ServiceBuilder: CollectingBuilder {
    public typealias Element = any ServiceComponent
    public typealias Component = [any ServiceComponent]
    public static func buildExpression(_ component: any ServiceComponent) -> Component { [component] }
    public static func buildExpression(_ components: Component) -> Component { components }
    @available(*, unavailable, message: "text alone says nothing here: write Description(\"…\")")
    public static func buildExpression(_ text: String) -> Component { [] }
    @available(*, unavailable, message: "this belongs inside Container(…) { … }")
    public static func buildExpression(_ component: any ContainerComponent) -> Component { [] }
    @available(*, unavailable, message: "this belongs inside Run(…) { … }")
    public static func buildExpression(_ component: any RunComponent) -> Component { [] }
    @available(*, unavailable, message: "this belongs inside Container(…) { … } or Run(…) { … }")
    public static func buildExpression(_ component: any ContainerComponent & RunComponent) -> Component { [] }
    @available(*, unavailable, message: "this belongs inside Placement { … }")
    public static func buildExpression(_ component: any PlacementComponent) -> Component { [] }
    @available(*, unavailable, message: "this belongs inside StartChain { … }, BeforeStop { … } or CleanUp { … }")
    public static func buildExpression(_ component: any StepComponent) -> Component { [] }
    @available(*, unavailable, message: "a service keeps running: this belongs in a OneShot(\"name\") { … }")
    public static func buildExpression(_ component: any OneShotComponent) -> Component { [] }
    @available(*, unavailable, message: "a service holds no other: list both in the Fleet")
    public static func buildExpression(_ service: Service) -> Component { [] }
}

@resultBuilder
public enum OneShotBuilder: CollectingBuilder {
    public typealias Element = any OneShotComponent
    public typealias Component = [any OneShotComponent]
    public static func buildExpression(_ component: any OneShotComponent) -> Component { [component] }
    public static func buildExpression(_ components: Component) -> Component { components }
    @available(*, unavailable, message: "text alone says nothing here: write Description(\"…\")")
    public static func buildExpression(_ text: String) -> Component { [] }
    @available(*, unavailable, message: "a one-shot task ends by itself: this belongs in a Service")
    public static func buildExpression(_ component: any ServiceComponent) -> Component { [] }
    @available(*, unavailable, message: "this belongs inside Container(…) { … }")
    public static func buildExpression(_ component: any ContainerComponent) -> Component { [] }
    @available(*, unavailable, message: "this belongs inside Run(…) { … }")
    public static func buildExpression(_ component: any RunComponent) -> Component { [] }
    @available(*, unavailable, message: "this belongs inside Container(…) { … } or Run(…) { … }")
    public static func buildExpression(_ component: any ContainerComponent & RunComponent) -> Component { [] }
    @available(*, unavailable, message: "this belongs inside Placement { … }")
    public static func buildExpression(_ component: any PlacementComponent) -> Component { [] }
    @available(*, unavailable, message: "this belongs inside StartChain { … } or CleanUp { … }")
    public static func buildExpression(_ component: any StepComponent) -> Component { [] }
}
