import UnitFile
import UnitLint

/// What is left in force of a unit and its drop-ins once systemd has read them all, and where each line of it was said.
struct EffectiveView: Sendable {
    struct Assignment: Sendable, Encodable {
        var section: String
        var key: String
        var value: String
        var file: String
        var line: Int
    }

    /// By section and directive, in the order in which they first appear; a list's assignments stay in their order.
    let assignments: [Assignment]

    init(_ unit: MergedUnit) {
        let linter = UnitLinter()
        var sections: [String] = []
        var keys: [String: [String]] = [:]
        var inForce: [Place: [Assignment]] = [:]
        for directive in unit.directives {
            let place = Place(section: directive.section, key: directive.key)
            if keys[place.section] == nil { sections.append(place.section) }
            if inForce[place] == nil {
                keys[place.section, default: []].append(place.key)
                inForce[place] = []
            }
            let value = directive.value
            // An empty value clears a list, and gives anything else its default back.
            if value.isEmpty || !linter.isList(place.key, in: place.section) { inForce[place] = [] }
            if value.isEmpty { continue }
            inForce[place]?.append(
                Assignment(
                    section: place.section, key: place.key, value: value, file: directive.path, line: directive.line))
        }
        assignments = sections.flatMap { section in
            (keys[section] ?? []).flatMap { inForce[Place(section: section, key: $0)] ?? [] }
        }
    }

    private struct Place: Hashable {
        var section: String
        var key: String
    }
}
