// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// A room of the product.
func room(_ name: String) -> Target.Dependency { .product(name: name, package: "flotilla") }

func bench(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
    name: "flotilla-benchmarks",
    dependencies: [.package(name: "flotilla", path: "..")],
    targets: [
        .target(name: "Measuring", swiftSettings: strict),
        // The product UnitCompiler brings `Flotilla` with it, whose own is a dynamic library, for specs.
        .target(name: "Corpus", dependencies: ["Measuring", room("UnitCompiler")], swiftSettings: strict),
        bench("MakeManifest", ["Measuring", "Corpus"]),
        bench("BenchCompile", ["Measuring", "Corpus", room("UnitCompiler")]),
        bench("BenchUnitFile", ["Measuring", "Corpus", room("UnitFile")]),
        bench("BenchLint", ["Measuring", "Corpus", room("UnitFile"), room("UnitLint")]),
        bench("BenchSpec", ["Measuring"]),
    ]
)
