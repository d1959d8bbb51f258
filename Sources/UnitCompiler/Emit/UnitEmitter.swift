import Flotilla
import UnitFile

/// Writes the lines of one unit, keeps what each command was meant to be, and turns what cannot be written into
/// diagnostics, so that one bad value does not hide the next.
struct UnitEmitter {
    private var writer = UnitWriter(reservingCapacity: 2048)
    private var section = ""
    private let overridden: Set<String>
    private let service: Service
    private(set) var commands: [CompiledCommand] = []
    private(set) var diagnostics: [Diagnostic] = []

    init(service: Service) {
        self.service = service
        overridden = Set(
            service.directives.lazy.filter { !Self.lists.contains($0.name) }.map { "\($0.section.rawValue)/\($0.name)" }
        )
    }

    var bytes: [UInt8] { writer.bytes }

    mutating func comment(_ text: String) { writer.comment(text) }
    mutating func blank() { writer.blank() }

    mutating func section(_ name: String) {
        section = name
        attempt { writer throws(UnitFileError) in try writer.section(name) }
    }

    /// A directive with a value that needs no quoting.
    mutating func set(_ key: String, _ value: String) {
        if isOverridden(key) { return }
        attempt { writer throws(UnitFileError) in try writer.set(key, value) }
    }

    mutating func set(_ key: String, list values: [String]) {
        if !values.isEmpty { set(key, values.joined(separator: " ")) }
    }

    /// A directive whose value is meant as it stands, specifiers apart.
    mutating func text(_ key: String, _ value: ExecWord, at location: SourceLocation? = nil) {
        if isOverridden(key) { return }
        attempt(at: location) { writer throws(UnitFileError) in try writer.text(key, value) }
    }

    mutating func environment(_ variable: Flotilla.EnvironmentVariable, _ value: ExecWord) {
        attempt(at: variable.location) { writer throws(UnitFileError) in
            try writer.environment(variable.name, value)
        }
    }

    /// A command under a comment with the step's name.
    mutating func exec(_ key: String, _ step: String, _ command: ExecCommand, at location: SourceLocation? = nil) {
        if isOverridden(key) { return }
        writer.comment(step)
        attempt(at: location) { writer throws(UnitFileError) in try writer.exec(key, command) }
        commands.append(CompiledCommand(directive: key, step: step, command: command))
    }

    /// The author's own directives of this section, as they wrote them.
    mutating func directives(_ section: Directive.Section) {
        let own = service.directives.filter { $0.section == section }
        if own.isEmpty { return }
        writer.comment("directives of the spec")
        for directive in own {
            attempt(at: directive.location) { writer throws(UnitFileError) in
                try writer.set(directive.name, directive.value)
            }
        }
    }

    private func isOverridden(_ key: String) -> Bool {
        !overridden.isEmpty && overridden.contains("\(section)/\(key)")
    }

    private mutating func attempt(
        at location: SourceLocation? = nil, _ write: (inout UnitWriter) throws(UnitFileError) -> Void
    ) {
        do {
            try write(&writer)
        } catch {
            diagnostics.append(
                Diagnostic(
                    .error, error.code.description, "\(service.name): \(error.message)", cure: error.advice,
                    at: location ?? service.location, service: service.name))
        }
    }

    /// Directives that accumulate: the author's come after the generated ones instead of replacing them
    /// (systemd.unit(5), systemd.exec(5), systemd.service(5)).
    private static let lists: Set<String> = [
        "After", "Before", "BindsTo", "Conflicts", "Documentation", "PartOf", "Requires", "Wants",
        "Environment", "EnvironmentFile", "ExecReload", "ExecStartPost", "ExecStartPre", "ExecStop", "ExecStopPost",
        "ListenDatagram", "ListenFIFO", "ListenStream", "LoadCredential", "LoadCredentialEncrypted", "OnBootSec",
        "OnCalendar", "OnUnitInactiveSec", "RuntimeDirectory", "SystemCallFilter", "WantedBy",
    ]
}
