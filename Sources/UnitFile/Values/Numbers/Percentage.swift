/// A part of a whole in steps of 1/10000: `12%`, `12.5%`, `12.25%`, `125‰`, `1250‱`.
public struct Percentage: UnitValue, Comparable {
    /// Ten-thousandths.
    public let permyriad: Int

    public init(permyriad: Int) {
        self.permyriad = permyriad
    }

    /// Up to 100 %.
    public init(parsing bytes: Span<UInt8>) throws(ValueError) {
        try self.init(parsing: bytes, unbounded: false)
    }

    /// Above 100 % only if `unbounded`, as `CPUQuota=200%` is.
    public init(parsing bytes: Span<UInt8>, unbounded: Bool) throws(ValueError) {
        guard let value = Self.read(bytes) else {
            throw ValueError(.malformed, "\(bytes.text) is no percentage", cure: "write e.g. 50% or 12.5%")
        }
        guard unbounded || value <= 10_000 else {
            throw ValueError(.outOfRange, "\(bytes.text) is above 100%")
        }
        permyriad = value
    }

    /// Nil if it is none; the sign at the end decides how many places may follow the point.
    static func read(_ bytes: Span<UInt8>) -> Int? {
        if bytes.ends(with: "‱") { return fixedPoint(bytes.extracting(0..<bytes.count - 3), places: 0) }
        if bytes.ends(with: "‰") { return fixedPoint(bytes.extracting(0..<bytes.count - 3), places: 1) }
        if bytes.ends(with: "%") { return fixedPoint(bytes.extracting(0..<bytes.count - 1), places: 2) }
        return nil
    }

    private static func fixedPoint(_ bytes: Span<UInt8>, places: Int) -> Int? {
        var whole = bytes
        var fraction = 0
        var scale = 1
        for _ in 0..<places { scale *= 10 }
        if places > 0, let point = bytes.first(UInt8(ascii: ".")) {
            let digits = bytes.extracting(point + 1..<bytes.count)
            guard (1...places).contains(digits.count), digits.allSatisfy(\.isDigit) else { return nil }
            var place = scale
            for index in digits.indices {
                place /= 10
                fraction += Int(digits[index] - UInt8(ascii: "0")) * place
            }
            whole = bytes.extracting(0..<point)
        }
        let limit = (Int64(Int32.max) - Int64(fraction)) / Int64(scale)
        guard let value = try? CInteger.signed(whole, in: 0...limit) else { return nil }
        return Int(value) * scale + fraction
    }

    public static func < (a: Percentage, b: Percentage) -> Bool { a.permyriad < b.permyriad }

    /// `12.5%`.
    public var description: String {
        let (whole, rest) = permyriad.quotientAndRemainder(dividingBy: 100)
        if rest == 0 { return "\(whole)%" }
        return rest % 10 == 0 ? "\(whole).\(rest / 10)%" : "\(whole).\(rest < 10 ? "0" : "")\(rest)%"
    }
}
