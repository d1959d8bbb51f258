internal import UnitFile

/// A unit to be shown to systemd: its name and its text.
public struct VerifiableUnit: Sendable, Hashable {
    public let name: String
    public let bytes: [UInt8]
    /// The instance by which a template is verified. A number by default: most templates use `%i` as an index or a
    /// port, and systemd-analyze's own choice, `i`, would make bad values of those.
    public let instance: String

    public init(name: String, bytes: [UInt8], instance: String = "1") {
        self.name = name
        self.bytes = bytes
        self.instance = instance
    }

    public init(name: String, text: String, instance: String = "1") {
        self.init(name: name, bytes: Array(text.utf8), instance: instance)
    }

    /// The name systemd is asked about: a template's instance, any other unit itself. An instance that has a file
    /// of its own is avoided, as that file would hide the template.
    func loadName(avoiding taken: Set<String>) throws(UnitVerifyError) -> String {
        do {
            let unit = try UnitName(name)
            guard unit.isTemplate else { return name }
            var number = 1
            var loaded = try unit.instance(instance)
            while taken.contains(loaded.description) {
                number += 1
                loaded = try unit.instance("\(number)")
            }
            return loaded.description
        } catch {
            throw UnitVerifyError(
                .invalidUnitName, "`\(name)` is no unit name: \(error.message)", remedy: error.advice)
        }
    }
}
