import Flotilla
import SpecLoader
import UnitCompiler

extension Notice {
    /// What the compiler of units says, in the author's paths.
    init(_ diagnostic: Diagnostic, path: (String) -> String?) {
        self.init(
            diagnostic.severity == .error ? .error : .warning, diagnostic.message, cure: diagnostic.cure,
            code: diagnostic.code,
            at: diagnostic.location.map { Place(path: path($0.file) ?? $0.file, line: $0.line) })
        service = diagnostic.service
    }
}

extension Notice {
    /// What the compiler of specs says, or the run of one.
    init(_ diagnostic: SpecDiagnostic) {
        self.init(
            Severity(diagnostic.severity), diagnostic.message, cure: diagnostic.hint,
            at: diagnostic.file.map { Place(path: $0, line: diagnostic.line, column: diagnostic.column) })
        excerpt = diagnostic.sourceLine
        notes = diagnostic.notes.map { Notice($0) }
    }
}

extension Notice.Severity {
    fileprivate init(_ severity: SpecDiagnostic.Severity) {
        switch severity {
        case .error: self = .error
        case .warning: self = .warning
        case .note: self = .note
        }
    }
}

extension [Notice] {
    /// Says once what several environments have in common, and adds where it holds to what only some have.
    ///
    /// - Parameter byEnvironment: in the author's order, and only those that were compiled.
    static func merged(_ byEnvironment: [(name: String, notices: [Notice])]) -> [Notice] {
        var places: [Notice: [String]] = [:]
        var order: [Notice] = []
        for (name, notices) in byEnvironment {
            for notice in notices {
                if places[notice] == nil { order.append(notice) }
                places[notice, default: []].append(name)
            }
        }
        return order.map { notice in
            guard let names = places[notice], names.count < byEnvironment.count else { return notice }
            var limited = notice
            limited.environments = names
            return limited
        }
    }
}
