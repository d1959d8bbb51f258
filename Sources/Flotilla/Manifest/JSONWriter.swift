/// Writes `Encodable` values as JSON, members in the order they are encoded, so that the same spec gives the same
/// bytes. Foundation's encoder would weigh on every compile of a spec, which this module must not.
package enum JSONWriter {
    /// - Throws: what the value's own `encode` throws, or `EncodingError` for a number JSON cannot hold.
    package static func bytes(of value: some Encodable) throws -> [UInt8] {
        let node = JSONNode()
        try value.encode(to: JSONNodeEncoder(node: node, codingPath: []))
        var bytes: [UInt8] = []
        node.write(to: &bytes)
        return bytes
    }
}

/// A value under construction: encoders may fill the parts of a tree in any order.
final class JSONNode {
    enum Content {
        case scalar(String)
        case text(String)
        case list([JSONNode])
        case object([(key: String, value: JSONNode)])
    }

    var content = Content.scalar("null")

    func member(_ key: String) -> JSONNode {
        let node = JSONNode()
        if case .object(var members) = content {
            content = .scalar("null")
            members.append((key, node))
            content = .object(members)
        } else {
            content = .object([(key, node)])
        }
        return node
    }

    func element() -> JSONNode {
        let node = JSONNode()
        if case .list(var elements) = content {
            content = .scalar("null")
            elements.append(node)
            content = .list(elements)
        } else {
            content = .list([node])
        }
        return node
    }

    func write(to bytes: inout [UInt8]) {
        switch content {
        case .scalar(let text): bytes.append(contentsOf: text.utf8)
        case .text(let text): Self.write(text, to: &bytes)
        case .list(let elements):
            bytes.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                element.write(to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                Self.write(member.key, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                member.value.write(to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    /// RFC 8259, section 7: quotes, backslashes and control characters are escaped, everything else is UTF-8.
    private static func write(_ text: String, to bytes: inout [UInt8]) {
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0x0A: bytes.append(contentsOf: "\\n".utf8)
            case 0x09: bytes.append(contentsOf: "\\t".utf8)
            case 0..<0x20:
                bytes.append(contentsOf: "\\u00".utf8)
                bytes.append(digits[Int(byte >> 4)])
                bytes.append(digits[Int(byte & 15)])
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
