import Flotilla
import FoundationEssentials
import SpecLoader
import UnitCompiler

/// A starter spec and what it compiles to.
struct Template: Sendable, CustomTestStringConvertible {
    var name: String
    var testDescription: String { name }
    var path: String { "templates/\(name)" }

    static let all = Repository.entries("templates").map(Template.init)

    init(_ name: String) { self.name = name }

    func source() throws -> String { try Repository.text("\(path)/Fleet.swift") }

    /// The compilation in each of its environments. The loader answers from a cache when nothing has changed.
    func compile() async throws -> [(environment: String, compilation: Compilation)] {
        try await Spec.compile("\(Repository.root)/\(path)")
    }
}

import Testing

/// Any spec, by way of the loader and the compiler.
enum Spec {
    static func compile(_ path: String) async throws -> [(environment: String, compilation: Compilation)] {
        var configuration = SpecLoader.Configuration()
        configuration.cacheDirectory = "\(Repository.root)/.build/specs-of-tests"
        let spec = try await SpecLoader(configuration).load(path)
        #expect(spec.warnings.isEmpty, "\(spec.warnings)")
        let document = try JSONDecoder().decode(ManifestDocument.self, from: Data(spec.document))
        let compiler = UnitCompiler(options: .init(specification: "Fleet.swift"))
        return document.environments.map { ($0.environment.name, compiler.compile($0)) }
    }
}
