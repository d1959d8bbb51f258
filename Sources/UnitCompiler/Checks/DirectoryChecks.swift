import Flotilla

extension ManifestChecks {
    mutating func checkDirectories(_ service: Service) {
        for directory in service.directories {
            checkAbsolute(directory.path, "the directory", directory.location, service)
            if !(0o100...0o7777).contains(directory.mode.bits) {
                error(
                    "invalid-mode", "\(String(directory.mode.bits, radix: 8)) is no mode that lets anyone in",
                    cure: "write it in octal, such as 0o755", at: directory.location, service)
            }
        }
    }
}
