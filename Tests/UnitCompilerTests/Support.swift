import Flotilla
import Testing
import UnitCompiler
import UnitFile

/// A fleet of these services, in one environment.
func manifest(_ services: [Service], fleet: String = "shop", environment: Environment = .prod) -> Manifest {
    Manifest(fleet: fleet, environment: environment, services: services)
}

func compile(_ services: Service..., keys: [String: String] = [:]) -> Compilation {
    UnitCompiler(options: .init(keys: keys)).compile(manifest(services))
}

/// The text of a unit that must compile without an error.
func text(
    _ name: String, of services: Service..., keys: [String: String] = [:],
    sourceLocation: SourceLocation_ = #_sourceLocation
) throws -> String {
    let compilation = UnitCompiler(options: .init(keys: keys)).compile(manifest(services))
    let errors = compilation.diagnostics.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors)", sourceLocation: sourceLocation)
    let unit = try #require(
        compilation.units.first { $0.name == name }, "no \(name) in \(compilation.units.map(\.name))",
        sourceLocation: sourceLocation)
    return String(decoding: unit.bytes, as: UTF8.self)
}

typealias SourceLocation_ = Testing.SourceLocation

extension String {
    /// The values of a directive, continuation lines joined by one space.
    func values(_ key: String) -> [String] {
        replacing("\\\n", with: "").split(separator: "\n").filter { $0.hasPrefix(key + "=") }
            .map { $0.dropFirst(key.count + 1).split(separator: " ").joined(separator: " ") }
    }

    func value(_ key: String) -> String? { values(key).first }
}

/// A service with as little as there can be.
func minimal(_ name: String = "web", _ components: any ServiceComponent...) -> Service {
    Service(name, [Container("registry.example.com/web", tag: "1") {}] + components)
}
