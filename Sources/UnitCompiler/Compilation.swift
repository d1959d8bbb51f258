public import Flotilla
public import UnitFile

/// What a manifest compiles to: its units, and what there is to say about it.
public struct Compilation: Sendable {
    /// Sorted by name. Empty where a diagnostic is an error.
    public var units: [CompiledUnit]
    public var diagnostics: [Diagnostic]

    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// A complete unit file.
public struct CompiledUnit: Sendable {
    /// The file's name, such as `djed-app.service`; a template's ends in `@.service`.
    public var name: String
    public var service: String
    public var bytes: [UInt8]
    public var location: SourceLocation?
    /// The instances of a template, escaped as they stand in unit names.
    public var instances: [String]
    /// Every command of the unit as it was meant, in the order of its lines: what systemd's own reading of the file is
    /// compared with.
    public var commands: [CompiledCommand]
}

/// A command of a unit, with the directive it stands in.
public struct CompiledCommand: Sendable, Hashable {
    public var directive: String
    /// The step's name in reports.
    public var step: String
    public var command: ExecCommand
}
