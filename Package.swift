// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")
let systemPackage: Target.Dependency = .product(name: "SystemPackage", package: "swift-system")

/// A room of the house; ARCHITECTURE.md draws the arrows and ArchitectureTests checks them.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
    name: "flotilla",
    products: [
        .executable(name: "flotilla", targets: ["Commands"]),
        .executable(name: "flotilla-fetch", targets: ["Fetch"]),
        // Specs link against this one: they are compiled against it at each edit.
        .library(name: "Flotilla", type: .dynamic, targets: ["Flotilla"]),
        .library(name: "UnitFile", targets: ["UnitFile"]),
        .library(name: "UnitLint", targets: ["UnitLint"]),
        // With the module its API speaks: an import without a dependency is not built anew when that module changes.
        .library(name: "UnitCompiler", targets: ["UnitCompiler", "Flotilla"]),
        .library(name: "SpecLoader", targets: ["SpecLoader"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    ],
    targets: [
        room("UnitFile"),
        room("UnitLint", ["UnitFile"]),
        room("Flotilla"),
        room("UnitCompiler", ["Flotilla", "UnitFile", "UnitLint"]),
        .target(name: "CSandbox"),
        room("SpecLoader", ["Flotilla", "CSandbox", systemPackage]),
        room("UnitVerify", ["UnitFile", "UnitLint", subprocess, systemPackage]),
        room("Lab", [subprocess, systemPackage]),
        .executableTarget(
            name: "Commands",
            dependencies: [
                "Flotilla", "SpecLoader", "UnitCompiler", "UnitFile", "UnitLint", "UnitVerify", argumentParser,
                systemPackage,
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "Fetch", dependencies: ["UnitFile", argumentParser, subprocess, systemPackage],
            swiftSettings: strict),
        tests("UnitFileTests", ["UnitFile"]),
        tests("UnitLintTests", ["UnitLint", "UnitFile"]),
        tests("FlotillaTests", ["Flotilla", subprocess, systemPackage]),
        tests("UnitCompilerTests", ["UnitCompiler", "Flotilla", "UnitFile", "UnitLint", "Lab"]),
        tests("SpecLoaderTests", ["SpecLoader", subprocess, systemPackage]),
        tests("UnitVerifyTests", ["UnitVerify", "UnitFile", "Lab", subprocess, systemPackage]),
        .testTarget(
            name: "CommandsTests",
            dependencies: [
                "Commands", "Flotilla", "UnitCompiler", "UnitFile", "UnitVerify", subprocess, systemPackage,
            ],
            exclude: ["Golden"], swiftSettings: strict),
        tests("FetchTests", ["Fetch", "Flotilla", "Lab", "UnitCompiler", "UnitFile", subprocess, systemPackage]),
        tests("LabTests", ["Lab", systemPackage]),
        tests("TemplatesTests", ["SpecLoader", "UnitCompiler", "UnitVerify", "Lab", systemPackage]),
        tests("ArchitectureTests", []),
    ]
)
