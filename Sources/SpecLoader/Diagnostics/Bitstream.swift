/// Reads an LLVM bitstream (llvm.org/docs/BitCodeFormat.html), the container of the compiler's serialized diagnostics.
struct Bitstream {
    /// A block holds records and blocks.
    enum Item {
        case record(code: UInt64, fields: [UInt64], blob: [UInt8])
        case block(id: UInt64, [Item])
    }

    struct Malformed: Error {}

    private indirect enum Operand {
        case literal(UInt64)
        case fixed(Int)
        case variable(Int)
        case array(Operand)
        case characters
        case blob
    }

    private let bytes: [UInt8]
    private var position = 0
    /// Abbreviations that block 0 (BLOCKINFO) gives to all blocks of an id.
    private var registered: [UInt64: [[Operand]]] = [:]

    /// The items of a stream that starts with these four bytes.
    static func items(in bytes: [UInt8], magic: [UInt8]) throws(Malformed) -> [Item] {
        guard bytes.starts(with: magic) else { throw Malformed() }
        var stream = Bitstream(bytes: bytes)
        stream.position = magic.count * 8
        return try stream.block(id: .max, width: 2, depth: 0)
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func block(id: UInt64, width: Int, depth: Int) throws(Malformed) -> [Item] {
        guard (1...32).contains(width), depth < 32 else { throw Malformed() }
        var items: [Item] = []
        var abbreviations = registered[id] ?? []
        var described: UInt64?
        while position + width <= bytes.count * 8 {
            switch try fixed(width) {
            case 0:
                try align()
                return items
            case 1:
                let inner = try variable(8)
                let innerWidth = try count(4)
                try align()
                _ = try fixed(32)
                items.append(.block(id: inner, try block(id: inner, width: innerWidth, depth: depth + 1)))
            case 2:
                let abbreviation = try abbreviation()
                if let described, id == 0 {
                    registered[described, default: []].append(abbreviation)
                } else {
                    abbreviations.append(abbreviation)
                }
            case 3:
                let code = try variable(6)
                var fields: [UInt64] = []
                for _ in 0..<(try count(6)) { fields.append(try variable(6)) }
                if id == 0 && code == 1 { described = fields.first }
                items.append(.record(code: code, fields: fields, blob: []))
            case let number:
                guard number - 4 < UInt64(abbreviations.count) else { throw Malformed() }
                items.append(try record(abbreviations[Int(number) - 4]))
            }
        }
        // Only the outermost block ends with the stream.
        guard id == .max else { throw Malformed() }
        return items
    }

    private mutating func abbreviation() throws(Malformed) -> [Operand] {
        var operands: [Operand] = []
        var isArray = false
        for _ in 0..<(try count(5)) {
            let operand = try operand()
            if case .array = operand {
                isArray = true
            } else {
                operands.append(isArray ? .array(operand) : operand)
                isArray = false
            }
        }
        if isArray { throw Malformed() }
        return operands
    }

    private mutating func operand() throws(Malformed) -> Operand {
        if try fixed(1) == 1 { return .literal(try variable(8)) }
        switch try fixed(3) {
        case 1: return .fixed(try operandWidth())
        case 2: return .variable(try operandWidth())
        case 3: return .array(.characters)
        case 4: return .characters
        case 5: return .blob
        default: throw Malformed()
        }
    }

    private mutating func operandWidth() throws(Malformed) -> Int {
        let width = try variable(5)
        guard width <= 64 else { throw Malformed() }
        return Int(width)
    }

    private mutating func record(_ abbreviation: [Operand]) throws(Malformed) -> Item {
        var values: [UInt64] = []
        var blob: [UInt8] = []
        for operand in abbreviation {
            switch operand {
            case .array(let element):
                for _ in 0..<(try count(6)) { values.append(try scalar(element)) }
            case .blob:
                let count = try count(6)
                try align()
                let start = position / 8
                guard count <= bytes.count - start else { throw Malformed() }
                blob = Array(bytes[start..<start + count])
                position += count * 8
                try align()
            default: values.append(try scalar(operand))
            }
        }
        guard let code = values.first else { throw Malformed() }
        return .record(code: code, fields: Array(values.dropFirst()), blob: blob)
    }

    private mutating func scalar(_ operand: Operand) throws(Malformed) -> UInt64 {
        switch operand {
        case .literal(let value): return value
        case .fixed(let width): return try fixed(width)
        case .variable(let width): return try variable(width)
        case .characters: return try fixed(6)
        case .array, .blob: throw Malformed()
        }
    }

    /// A number of things to come: never more than there are bits left, whatever the stream says.
    private mutating func count(_ width: Int) throws(Malformed) -> Int {
        let value = try variable(width)
        guard value <= UInt64(bytes.count * 8 - position) else { throw Malformed() }
        return Int(value)
    }

    private mutating func fixed(_ width: Int) throws(Malformed) -> UInt64 {
        guard position + width <= bytes.count * 8 else { throw Malformed() }
        var value: UInt64 = 0
        for bit in 0..<width {
            value |= UInt64(bytes[position >> 3] >> UInt8(position & 7) & 1) << UInt64(bit)
            position += 1
        }
        return value
    }

    private mutating func variable(_ width: Int) throws(Malformed) -> UInt64 {
        guard width > 1 else { throw Malformed() }
        var value: UInt64 = 0
        var shift = 0
        while true {
            let part = try fixed(width)
            let more = part >> UInt64(width - 1) & 1
            guard shift < 64 else { throw Malformed() }
            value |= (part & ((1 << UInt64(width - 1)) - 1)) << UInt64(shift)
            if more == 0 { return value }
            shift += width - 1
        }
    }

    /// To the next multiple of 32 bits.
    private mutating func align() throws(Malformed) {
        position = (position + 31) / 32 * 32
        guard position <= bytes.count * 8 else { throw Malformed() }
    }
}
