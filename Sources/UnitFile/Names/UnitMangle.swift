extension UnitEscape {
    private static let nameCharacters = ByteSet(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789:-_.\\@")

    /// `systemd-escape --mangle NAME`: what systemctl(1) makes of a word given as a unit: a valid name stays, a path
    /// becomes the mount or device unit of that path, anything else is escaped and gets the suffix `.service`.
    ///
    /// - Throws: ``UnitFileError`` if no valid name comes out of it.
    public static func mangle(_ name: String, suffix: UnitType = .service) throws(UnitFileError) -> UnitName {
        try mangle(Array(name.utf8), suffix: suffix)
    }

    /// ``mangle(_:suffix:)-(String,_)`` for paths that are not text.
    public static func mangle(_ bytes: [UInt8], suffix: UnitType = .service) throws(UnitFileError) -> UnitName {
        if let valid = try? UnitName(String(decoding: bytes, as: UTF8.self)) { return valid }
        if UnitPath.isDevice(bytes), let device = unitName(path: bytes, type: .device) { return device }
        if bytes.first == ASCII.slash, let mount = unitName(path: bytes, type: .mount) { return mount }
        var mangled: [UInt8] = []
        for byte in bytes {
            if byte == ASCII.slash {
                mangled.append(ASCII.dash)
            } else if nameCharacters.contains(byte) {
                mangled.append(byte)
            } else {
                appendHex(byte, to: &mangled)
            }
        }
        let text = String(decoding: mangled, as: UTF8.self)
        if let valid = try? UnitName(text) { return valid }
        return try UnitName(text.isEmpty ? text : text + suffix.suffix)
    }

    /// The unit named after a path; one too long for a name gets a hash in place of its end.
    static func unitName(path: [UInt8], type: UnitType) -> UnitName? {
        guard let escaped = try? escapePath(path) else { return nil }
        let name = escaped + Array(type.suffix.utf8)
        let short = name.count > UnitName.longest ? hashed(name, type: type) : name
        guard let unit = try? UnitName(String(decoding: short, as: UTF8.self)), unit.isPlain else { return nil }
        return unit
    }

    private static func hashed(_ name: [UInt8], type: UnitType) -> [UInt8] {
        // systemd hashes the string with its final zero.
        let hash = SipHash24(key: LongNameKey.bytes).hash(name + [0])
        let hex = (0..<8).flatMap { index -> [UInt8] in
            let byte = UInt8(truncatingIfNeeded: hash >> (8 * UInt64(index)))
            return [ASCII.lowercaseHex[Int(byte >> 4)], ASCII.lowercaseHex[Int(byte & 15)]]
        }
        let suffix = Array(type.suffix.utf8)
        let kept = UnitName.longest - (suffix.count - 1) - hex.count - 2
        return Array(name[..<kept]) + [ASCII.underscore] + hex + suffix
    }
}

private enum LongNameKey {
    /// The constant systemd hashes over-long names with, so that all machines agree.
    static let bytes: [UInt8] = [
        0xec, 0xf2, 0x37, 0xfb, 0x58, 0x32, 0x4a, 0x32, 0x84, 0x9f, 0x06, 0x9b, 0x0d, 0x21, 0xeb, 0x9a,
    ]
}
