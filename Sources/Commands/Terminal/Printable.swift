extension String {
    /// The text with its control characters shown instead of obeyed: what stands in a file must not move the cursor.
    var printable: String {
        guard unicodeScalars.contains(where: \.isControl) else { return self }
        var shown = String.UnicodeScalarView()
        for scalar in unicodeScalars { shown.append(scalar.isControl ? scalar.picture : scalar) }
        return String(shown)
    }
}

extension Unicode.Scalar {
    fileprivate var isControl: Bool { properties.generalCategory == .control && self != "\t" }

    /// `␛` for ESC and the like (Unicode, Control Pictures).
    fileprivate var picture: Unicode.Scalar {
        let shown: UInt32 =
            switch value {
            case 0..<0x20: 0x2400 + value
            case 0x7F: 0x2421
            default: 0xFFFD
            }
        return Unicode.Scalar(shown) ?? "\u{FFFD}"
    }
}
