/// A component that a second one of its kind would silently overrule.
protocol SaidOnce {
    /// What it says, to follow "says twice".
    static var saying: String { get }
}

extension Description: SaidOnce { static var saying: String { "what it is" } }
extension StartChain: SaidOnce { static var saying: String { "what runs before its start" } }
extension StartTimeout: SaidOnce { static var saying: String { "how long its start may take" } }
extension Reload: SaidOnce { static var saying: String { "how it reloads" } }
extension Stop: SaidOnce { static var saying: String { "how it stops" } }
extension Restart: SaidOnce { static var saying: String { "when it restarts" } }
extension Instances: SaidOnce { static var saying: String { Scale.saying } }
extension JustOne: SaidOnce { static var saying: String { Scale.saying } }
extension Global: SaidOnce { static var saying: String { Scale.saying } }
extension Scale { fileprivate static var saying: String { "how many there are of it" } }
extension Placement: SaidOnce { static var saying: String { "where it runs" } }
extension Sidecar: SaidOnce { static var saying: String { "whose sidecar it is" } }
extension Release: SaidOnce { static var saying: String { "how it is released" } }
extension Schedule: SaidOnce { static var saying: String { "when it runs" } }
extension Hardening: SaidOnce { static var saying: String { "how it is hardened" } }
extension Command: SaidOnce { static var saying: String { "which command it runs" } }
extension Entrypoint: SaidOnce { static var saying: String { "which program it starts" } }
extension User: SaidOnce { static var saying: String { "whom it runs as" } }
extension Group: SaidOnce { static var saying: String { "which group it runs as" } }
extension WorkingDirectory: SaidOnce { static var saying: String { "where it starts" } }
extension Network: SaidOnce { static var saying: String { "which network it joins" } }
extension Ready: SaidOnce { static var saying: String { "when it is ready" } }

extension SpecProblem {
    /// One for each thing that these components say again; a variant's changes may of course say what its model said.
    static func repetitions(
        in components: [any SpecComponent], of owner: String, at location: SourceLocation?
    ) -> [Self] {
        var said: Set<String> = []
        return components.compactMap { component in
            guard let saying = (type(of: component) as? any SaidOnce.Type)?.saying else { return nil }
            if said.insert(saying).inserted { return nil }
            return SpecProblem("\(owner) says twice \(saying)", cure: "remove one of them", at: location)
        }
    }
}
