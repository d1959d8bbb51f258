/// Whole numbers as systemd reads them: decimal, `0x`, `0o`, `0b`, or octal with a leading zero.
package enum Integer {
    package static func signed(
        _ bytes: Span<UInt8>, in range: ClosedRange<Int64>, _ noun: String
    ) throws(ValueError) -> Int64 {
        do throws(CInteger.Failure) {
            return try CInteger.signed(bytes, in: range)
        } catch {
            throw refusal(error, bytes, noun, "\(range.lowerBound)", "\(range.upperBound)")
        }
    }

    package static func unsigned(
        _ bytes: Span<UInt8>, in range: ClosedRange<UInt64>, _ noun: String
    ) throws(ValueError) -> UInt64 {
        do throws(CInteger.Failure) {
            let value = try CInteger.unsigned(bytes, max: range.upperBound)
            guard value >= range.lowerBound else { throw .outOfRange }
            return value
        } catch {
            throw refusal(error, bytes, noun, "\(range.lowerBound)", "\(range.upperBound)")
        }
    }

    private static func refusal(
        _ failure: CInteger.Failure, _ bytes: Span<UInt8>, _ noun: String, _ low: String, _ high: String
    ) -> ValueError {
        switch failure {
        case .malformed:
            ValueError(.malformed, "\(bytes.text) is no \(noun)", cure: "write a whole number from \(low) to \(high)")
        case .outOfRange:
            ValueError(
                .outOfRange, "\(bytes.text) is outside the range of a \(noun)",
                cure: "write a number from \(low) to \(high)")
        }
    }
}
