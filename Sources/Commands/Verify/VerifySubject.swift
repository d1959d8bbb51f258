import Flotilla
import UnitCompiler
import UnitVerify

/// A unit that is to be verified.
struct VerifySubject: Sendable {
    /// What systemd-analyze's answers call it: the path of a file, the name of a unit that is not on disk.
    var key: String
    var name: String
    /// As it is shown.
    var path: String
    var bytes: [UInt8]
    var dropIns: [UnitSource] = []
    /// Where it was compiled from.
    var compiled: CompiledUnit?
    /// By which a template is verified.
    var instance = "1"

    init(_ unit: CompiledUnit, environment: String) {
        key = unit.name
        name = unit.name
        path = "\(environment)/\(unit.name)"
        bytes = unit.bytes
        compiled = unit
        if let first = unit.instances.first { instance = first }
    }

    /// - Parameter isElsewhere: whether it is for another machine: then its drop-ins here do not count.
    init(_ source: UnitSource, isElsewhere: Bool) {
        key = isElsewhere ? source.name : source.path
        name = source.name
        path = source.path
        bytes = source.bytes
        dropIns = isElsewhere ? [] : (try? DropIns.of(source)) ?? []
    }

    var verifiable: VerifiableUnit { VerifiableUnit(name: name, bytes: bytes, instance: instance) }
    /// Its file and its drop-ins.
    var sources: [UnitSource] { [UnitSource(path: path, name: name, bytes: bytes)] + dropIns }
}

/// Units that see each other.
struct VerifyGroup: Sendable {
    /// The environment, for units that were compiled.
    var environment: String?
    /// Whether the units are for other machines, so that programs and units they name need not be on this one.
    var isElsewhere: Bool
    var subjects: [VerifySubject]
}
