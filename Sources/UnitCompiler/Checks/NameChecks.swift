import Flotilla
import UnitFile

extension ManifestChecks {
    mutating func checkNames() {
        checkName(manifest.fleet, "the fleet's name", at: manifest.location, nil)
        checkName(manifest.environment.name, "the environment's name", at: manifest.location, nil)
        var first: [String: SourceLocation?] = [:]
        for service in manifest.services {
            checkName(service.name, "the service's name", at: service.location, service)
            if let earlier = first[service.name] {
                let place = earlier.map { " at \($0)" } ?? ""
                error(
                    "duplicate-name", "the name \(service.name) is taken\(place)",
                    cure: "give one of the two another name", at: service.location, service)
            } else {
                first[service.name] = .some(service.location)
            }
        }
        checkUnitNames()
    }

    /// Names become parts of unit names, container names and directories; what all of them admit is allowed.
    private mutating func checkName(_ name: String, _ what: String, at location: SourceLocation?, _ service: Service?) {
        guard !Name.isValid(name) else { return }
        let proposal = Name.nearest(to: name)
        error(
            "invalid-name", "\(what) \"\(name.prefix(80))\" cannot be part of a unit's name",
            cure: "use letters, digits, '.', '_' and single '-', a letter or digit first"
                + (proposal.isEmpty || !Name.isValid(proposal) ? "" : ", such as \"\(proposal)\""),
            at: location, service)
    }

    /// Two services can have different names and still the same unit: `djed` of `djed` and `djed-djed` cannot, but
    /// a name of 300 letters cannot be a unit at all.
    private mutating func checkUnitNames() {
        for service in manifest.services where Name.isValid(service.name) {
            let length = manifest.fleet.utf8.count + service.name.utf8.count + "-@.service".utf8.count
            if length > UnitName.longest - 20 {
                error(
                    "invalid-name", "the unit's name would be \(length) bytes long, and systemd takes 255",
                    cure: "shorten the name of the service or of the fleet", at: service.location, service)
            }
        }
    }
}

/// The rule for names of fleets, environments and services.
enum Name {
    static func isValid(_ name: String) -> Bool {
        guard let first = name.utf8.first, isLetterOrDigit(first) else { return false }
        // A slice's name is a path with dashes between its parts (systemd.slice(5)): none may be empty.
        var previous = first
        for byte in name.utf8 {
            if byte == 0x2D && previous == 0x2D { return false }
            guard isLetterOrDigit(byte) || byte == 0x2D || byte == 0x2E || byte == 0x5F else { return false }
            previous = byte
        }
        return previous != 0x2D
    }

    /// Words of the same letters, separated by `/`: a key is a path in the store and a word of the command line.
    static func isKey(_ name: String) -> Bool {
        name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { isValid(String($0)) }
    }

    /// The same name with what is not allowed left out or replaced.
    static func nearest(to name: String) -> String {
        var result = ""
        for byte in name.utf8 {
            if isLetterOrDigit(byte) || (!result.isEmpty && (byte == 0x2E || byte == 0x5F)) {
                result.append(Character(Unicode.Scalar(byte)))
            } else if byte < 0x80, !result.isEmpty, !result.hasSuffix("-") {
                result.append("-")
            }
        }
        while result.hasSuffix("-") { result.removeLast() }
        return result
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
