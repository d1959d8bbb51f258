internal import SystemPackage

/// The module `Flotilla` and its library, as specs are compiled and linked against them.
struct SDK: Sendable, Hashable {
    static let module = "Flotilla"

    /// Holds `Flotilla.swiftmodule`, or `Flotilla.swiftinterface`, or both.
    var modules: FilePath
    /// Holds `libFlotilla.so`.
    var libraries: FilePath

    var library: FilePath { libraries.appending("lib\(Self.module).so") }
    private var binaryModule: FilePath { modules.appending("\(Self.module).swiftmodule") }
    private var interface: FilePath { modules.appending("\(Self.module).swiftinterface") }

    /// Changes when the SDK does.
    var identity: String { [binaryModule, interface, library].map(Files.identity).joined(separator: "\n") }

    /// The SDK in a directory: flat as `scripts/build-sdk` makes it, or as SwiftPM lays out what it builds.
    init?(directory: FilePath) {
        libraries = directory
        modules = directory
        guard Files.isFile(library) else { return nil }
        for modules in [directory, directory.appending("Modules")] {
            self.modules = modules
            if Files.isFile(binaryModule) || Files.isFile(interface) { return }
        }
        return nil
    }

    /// Where it is said to be (`FLOTILLA_SDK`), else beside the program, else in `lib/flotilla` of its prefix.
    static func locate(named directory: String?, executableDirectory: FilePath) throws(SpecError) -> SDK {
        if let directory {
            if let sdk = SDK(directory: FilePath(directory)) { return sdk }
            throw SpecError(
                .noSDK, "there is no module \(module) with its library in the directory FLOTILLA_SDK names",
                file: directory, hint: "scripts/build-sdk DIR makes one")
        }
        let installed = executableDirectory.removingLastComponent().appending("lib/flotilla")
        if let sdk = SDK(directory: executableDirectory) ?? SDK(directory: installed) { return sdk }
        throw SpecError(
            .noSDK,
            "the module \(module) that specs are compiled against is neither in \(executableDirectory) nor in \(installed)",
            hint: "scripts/build-sdk DIR makes one, and FLOTILLA_SDK=DIR names it; a JSON manifest needs none")
    }
}
