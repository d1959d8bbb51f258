// The builders of what stands inside a service: see Builders.swift.

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
    @available(*, unavailable, message: "this is for a plain process, Run(…) { … }, and not for a container")
    public static func buildExpression(_ component: any RunComponent) -> Component { [] }
    @available(*, unavailable, message: "this does not belong in a Container")
    public static func buildExpression(_ component: any SpecComponent) -> Component { [] }
}

@resultBuilder
public enum RunBuilder: CollectingBuilder {
    public typealias Element = any RunComponent
    public typealias Component = [any RunComponent]
    public static func buildExpression(_ component: any RunComponent) -> Component { [component] }
    public static func buildExpression(_ components: Component) -> Component { components }
    @available(*, unavailable, message: "text alone says nothing here: arguments stand in Run(\"/program\", \"…\")")
    public static func buildExpression(_ text: String) -> Component { [] }
    @available(*, unavailable, message: "this belongs in the Service, beside its Run")
    public static func buildExpression(_ component: any ServiceComponent) -> Component { [] }
    @available(*, unavailable, message: "a plain process has no container: this belongs inside Container(…) { … }")
    public static func buildExpression(_ component: any ContainerComponent) -> Component { [] }
    @available(*, unavailable, message: "this does not belong in a Run")
    public static func buildExpression(_ component: any SpecComponent) -> Component { [] }
}

@resultBuilder
public enum PlacementBuilder: CollectingBuilder {
    public typealias Element = any PlacementComponent
    public typealias Component = [any PlacementComponent]
    public static func buildExpression(_ component: any PlacementComponent) -> Component { [component] }
    public static func buildExpression(_ components: Component) -> Component { components }
    @available(*, unavailable, message: "say what the text means: Role(\"…\") or Metadata(\"key\") == \"value\"")
    public static func buildExpression(_ text: String) -> Component { [] }
    @available(*, unavailable, message: "say what it must be: Metadata(\"key\") == \"value\", .in(…), >= 8 or .exists")
    public static func buildExpression(_ key: Metadata) -> Component { [] }
    @available(*, unavailable, message: "this belongs in the Service, beside its Placement")
    public static func buildExpression(_ component: any SpecComponent) -> Component { [] }
}

@resultBuilder
public enum StepBuilder: CollectingBuilder {
    public typealias Element = any StepComponent
    public typealias Component = [any StepComponent]
    public static func buildExpression(_ step: any StepComponent) -> Component { [step] }
    public static func buildExpression(_ steps: Component) -> Component { steps }
    @available(*, unavailable, message: "a step is written Step(\"name\", run: \"/path/to/command\", \"argument\")")
    public static func buildExpression(_ text: String) -> Component { [] }
    @available(*, unavailable, message: "this is no step: it belongs in the Service, beside the chain")
    public static func buildExpression(_ component: any SpecComponent) -> Component { [] }
}

@resultBuilder
public enum ServiceVariantBuilder: CollectingBuilder {
    public typealias Element = any ServiceVariantComponent
    public typealias Component = [any ServiceVariantComponent]
    public static func buildExpression(_ change: any ServiceVariantComponent) -> Component { [change] }
    public static func buildExpression(_ changes: Component) -> Component { changes }
    @available(*, unavailable, message: "text alone says nothing here: write Description(\"…\")")
    public static func buildExpression(_ text: String) -> Component { [] }
    @available(*, unavailable, message: "this belongs inside Placement { … }, which replaces the other's")
    public static func buildExpression(_ component: any PlacementComponent) -> Component { [] }
    @available(*, unavailable, message: "this does not belong in a service")
    public static func buildExpression(_ component: any SpecComponent) -> Component { [] }
}

@resultBuilder
public enum OneShotVariantBuilder: CollectingBuilder {
    public typealias Element = any OneShotVariantComponent
    public typealias Component = [any OneShotVariantComponent]
    public static func buildExpression(_ change: any OneShotVariantComponent) -> Component { [change] }
    public static func buildExpression(_ changes: Component) -> Component { changes }
    @available(*, unavailable, message: "text alone says nothing here: write Description(\"…\")")
    public static func buildExpression(_ text: String) -> Component { [] }
    @available(*, unavailable, message: "this belongs inside Placement { … }, which replaces the other's")
    public static func buildExpression(_ component: any PlacementComponent) -> Component { [] }
    @available(*, unavailable, message: "a one-shot task ends by itself: this belongs in a Service")
    public static func buildExpression(_ component: any SpecComponent) -> Component { [] }
}
