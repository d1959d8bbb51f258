// The builders collect components in an array and are not generic, which keeps specs quick to compile and the
// compiler's messages short. Misplaced text gets a message written by hand.

/// What every builder of the spec language does with the parts of a closure: it lists them.
public protocol CollectingBuilder {
    associatedtype Element
}

extension CollectingBuilder {
    public static func buildBlock(_ parts: [Element]...) -> [Element] { parts.flatMap(\.self) }
    public static func buildOptional(_ part: [Element]?) -> [Element] { part ?? [] }
    public static func buildEither(first part: [Element]) -> [Element] { part }
    public static func buildEither(second part: [Element]) -> [Element] { part }
    public static func buildArray(_ parts: [[Element]]) -> [Element] { parts.flatMap(\.self) }
    public static func buildLimitedAvailability(_ part: [Element]) -> [Element] { part }
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
    @available(*, unavailable, message: "this belongs inside Placement { … }")
    public static func buildExpression(_ component: any PlacementComponent) -> Component { [] }
}

@resultBuilder
public enum OneShotBuilder: CollectingBuilder {
    public typealias Element = any OneShotComponent
    public typealias Component = [any OneShotComponent]
    public static func buildExpression(_ component: any OneShotComponent) -> Component { [component] }
    public static func buildExpression(_ components: Component) -> Component { components }
    @available(*, unavailable, message: "a one-shot task ends by itself: this belongs in a Service")
    public static func buildExpression(_ component: any ServiceComponent) -> Component { [] }
    @available(*, unavailable, message: "this belongs inside Container(…) { … }")
    public static func buildExpression(_ component: any ContainerComponent) -> Component { [] }
}

@resultBuilder
public enum ContainerBuilder: CollectingBuilder {
    public typealias Element = any ContainerComponent
    public typealias Component = [any ContainerComponent]
    public static func buildExpression(_ component: any ContainerComponent) -> Component { [component] }
    public static func buildExpression(_ components: Component) -> Component { components }
    @available(*, unavailable, message: "text alone says nothing here: write Command(\"…\", \"…\")")
    public static func buildExpression(_ text: String) -> Component { [] }
    @available(*, unavailable, message: "this belongs in the Service, beside its Container")
    public static func buildExpression(_ component: any ServiceComponent) -> Component { [] }
}

@resultBuilder
public enum RunBuilder: CollectingBuilder {
    public typealias Element = any RunComponent
    public typealias Component = [any RunComponent]
    public static func buildExpression(_ component: any RunComponent) -> Component { [component] }
    public static func buildExpression(_ components: Component) -> Component { components }
    @available(*, unavailable, message: "this belongs in the Service, beside its Run")
    public static func buildExpression(_ component: any ServiceComponent) -> Component { [] }
    @available(*, unavailable, message: "a plain process has no container: this belongs inside Container(…) { … }")
    public static func buildExpression(_ component: any ContainerComponent) -> Component { [] }
}

@resultBuilder
public enum PlacementBuilder: CollectingBuilder {
    public typealias Element = any PlacementComponent
    public typealias Component = [any PlacementComponent]
    public static func buildExpression(_ component: any PlacementComponent) -> Component { [component] }
    public static func buildExpression(_ components: Component) -> Component { components }
    @available(*, unavailable, message: "say what the text means: Role(\"…\") or Metadata(\"key\") == \"value\"")
    public static func buildExpression(_ text: String) -> Component { [] }
}

@resultBuilder
public enum StepBuilder: CollectingBuilder {
    public typealias Element = any StepComponent
    public typealias Component = [any StepComponent]
    public static func buildExpression(_ step: any StepComponent) -> Component { [step] }
    public static func buildExpression(_ steps: Component) -> Component { steps }
    @available(*, unavailable, message: "a step is written Step(\"name\", run: \"/path/to/command\", \"argument\")")
    public static func buildExpression(_ text: String) -> Component { [] }
}

@resultBuilder
public enum FleetBuilder: CollectingBuilder {
    public typealias Element = Service
    public typealias Component = [Service]
    public static func buildExpression(_ service: Service) -> Component { [service] }
    public static func buildExpression(_ task: OneShot) -> Component { [task.service] }
    public static func buildExpression(_ services: Component) -> Component { services }
    @available(
        *, unavailable, message: "a fleet lists services: write Service(\"name\") { … } or the let that holds one"
    )
    public static func buildExpression(_ text: String) -> Component { [] }
}

@resultBuilder
public enum VariantBuilder: CollectingBuilder {
    public typealias Element = any VariantComponent
    public typealias Component = [any VariantComponent]
    public static func buildExpression(_ change: any VariantComponent) -> Component { [change] }
    public static func buildExpression(_ changes: Component) -> Component { changes }
    @available(*, unavailable, message: "text alone says nothing here: write Description(\"…\")")
    public static func buildExpression(_ text: String) -> Component { [] }
}
