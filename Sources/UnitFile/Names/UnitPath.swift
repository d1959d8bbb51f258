/// Paths as systemd tidies and judges them before it makes unit names of them.
enum UnitPath {
    /// Drops doubled and final slashes and `.` components; what follows a component of more than 255 bytes stays.
    static func simplified(_ path: [UInt8]) -> [UInt8] {
        guard let first = path.first else { return path }
        var result: [UInt8] = first == ASCII.slash ? [ASCII.slash] : []
        var addsSlash = false
        var rest = path[...]
        while true {
            rest = rest.droppingSlashesAndDots()
            if rest.isEmpty { break }
            if addsSlash { result.append(ASCII.slash) }
            let component = rest.prefix { $0 != ASCII.slash }
            guard component.count <= ExecutablePath.longestName else { return result + rest }
            result += component
            addsSlash = true
            rest = rest.dropFirst(component.count)
        }
        return result.isEmpty ? [ASCII.dot] : result
    }

    /// No `.`, `..` or empty components, and within the kernel's limits.
    static func isNormalized(_ path: [UInt8]) -> Bool {
        guard !path.isEmpty, path.count < ExecutablePath.longestPath else { return false }
        // A single slash at either end stands for no component.
        let body = path[0] == ASCII.slash ? path.dropFirst() : path[...]
        let inner = body.last == ASCII.slash ? body.dropLast() : body
        return inner.split(separator: ASCII.slash, omittingEmptySubsequences: false).allSatisfy { component in
            component.count <= ExecutablePath.longestName && !component.isDotOrDotDot
                && (!component.isEmpty || inner.isEmpty)
        }
    }

    /// A path that most likely names a device: something under `/dev` or `/sys`.
    static func isDevice(_ path: [UInt8]) -> Bool {
        guard path.first == ASCII.slash else { return false }
        var rest = path[...].droppingSlashesAndDots()
        let head = rest.prefix { $0 != ASCII.slash }
        guard head.elementsEqual("dev".utf8) || head.elementsEqual("sys".utf8) else { return false }
        rest = rest.dropFirst(head.count).droppingSlashesAndDots()
        return !rest.isEmpty
    }
}

extension ArraySlice<UInt8> {
    /// Without what stands for no component at its start: slashes, `./`, and a lone `.`.
    fileprivate func droppingSlashesAndDots() -> ArraySlice<UInt8> {
        var rest = self
        while let first = rest.first {
            if first == ASCII.slash {
                rest = rest.dropFirst()
            } else if rest.starts(with: [ASCII.dot, ASCII.slash]) {
                rest = rest.dropFirst(2)
            } else {
                break
            }
        }
        return rest.elementsEqual([ASCII.dot]) ? rest.dropFirst() : rest
    }

    fileprivate var isDotOrDotDot: Bool {
        elementsEqual([ASCII.dot]) || elementsEqual([ASCII.dot, ASCII.dot])
    }
}
