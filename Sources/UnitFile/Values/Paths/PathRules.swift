/// What systemd asks of paths in directives, after it has dropped `.` and doubled slashes.
package enum PathRules {
    package enum Kind {
        case absolute
        case relative
        case either
    }

    package static func check(_ bytes: Span<UInt8>, _ kind: Kind = .absolute) throws(ValueError) {
        guard !bytes.isEmpty else { throw ValueError(.empty, "a path is missing", cure: "write one") }
        let isAbsolute = bytes[0] == ASCII.slash
        if kind == .absolute, !isAbsolute {
            throw ValueError(.badPath, "the path \(bytes.text) is not absolute", cure: "begin it with /")
        }
        if kind == .relative, isAbsolute {
            throw ValueError(.badPath, "the path \(bytes.text) is absolute", cure: "drop the / at its start")
        }
        var length = 0
        var start = 0
        while start < bytes.count {
            let end = bytes.first(ASCII.slash, from: start) ?? bytes.count
            let count = end - start
            let isDot = count == 1 && bytes[start] == ASCII.dot
            if count == 2, bytes[start] == ASCII.dot, bytes[start + 1] == ASCII.dot {
                throw ValueError(.badPath, "the path \(bytes.text) is not normalised", cure: "write it without ..")
            }
            if count > 0, !isDot {
                guard count <= 255 else {
                    throw ValueError(.badPath, "a path component of \(count) bytes is too long")
                }
                length += count + 1
            }
            start = end + 1
        }
        guard length <= 4096 - (isAbsolute ? 1 : 0) else {
            throw ValueError(.badPath, "a path of \(length) bytes is too long")
        }
        if length == 0, !isAbsolute {
            throw ValueError(.badPath, "the path \(bytes.text) is not normalised", cure: "name a directory")
        }
    }

    /// One component, not `.` or `..`: what systemd calls a valid file name.
    package static func isFileName(_ bytes: Span<UInt8>) -> Bool {
        guard (1...255).contains(bytes.count), bytes.first(ASCII.slash) == nil else { return false }
        return !(bytes.equals(".") || bytes.equals(".."))
    }

    /// Without `.` components and doubled or trailing slashes.
    static func simplified(_ bytes: Span<UInt8>) -> String {
        let text = bytes.text
        let components = text.split(separator: "/").filter { $0 != "." }
        return (text.hasPrefix("/") ? "/" : "") + components.joined(separator: "/")
    }

    /// Whether a path lies where device nodes are, without looking at the device.
    package static func isDevicePath(_ bytes: Span<UInt8>) -> Bool {
        let path = simplified(bytes) + "/"
        return path.hasPrefix("/dev/") || path.hasPrefix("/run/systemd/inaccessible/")
    }
}
