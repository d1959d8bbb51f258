import Flotilla
import UnitFile

extension ServiceCompiler {
    /// The paths whose file systems must be mounted before the service starts (systemd.unit(5), RequiresMountsFor=):
    /// a bind mount of a directory whose own mount comes later would show an empty one.
    var mounts: [String] {
        mutating get {
            var paths = service.directories.map(\.path)
            if case .container(let container) = service.workload { paths += container.volumes.map(\.source) }
            var words: [String] = []
            for path in paths {
                guard let word = mountWord(resolver.word(path)), !words.contains(word) else { continue }
                words.append(word)
            }
            return words
        }
    }

    /// File systems that are there before any service is.
    private static let alwaysMounted = ["/run/", "/var/run/", "/dev/", "/proc/", "/sys/", "/tmp/"]

    /// The path as the directive takes it; nothing for a named volume, and for what the directive could not hold, as
    /// it knows quotes but no escapes.
    private func mountWord(_ word: ExecWord) -> String? {
        guard case .literal(let start) = word.pieces.first, start.hasPrefix("/"), start != "/",
            !Self.alwaysMounted.contains(where: { (start + "/").hasPrefix($0) })
        else { return nil }
        var text = ""
        for piece in word.pieces {
            switch piece {
            case .literal(let literal):
                text += literal.utf8.contains(0x25) ? literal.replacing("%", with: "%%") : literal
            case .specifier(let letter): text += "%\(letter)"
            case .variable: return nil
            }
        }
        if text.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x27 || $0 == 0x5C }) { return nil }
        return text.utf8.contains(0x20) ? "\"\(text)\"" : text
    }
}
