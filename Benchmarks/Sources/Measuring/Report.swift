/// What a benchmark says: one `name: value unit` a line.
public enum Report {
    public static func line(_ name: String, _ value: Double, _ unit: String) {
        print("\(name): \(number(value)) \(unit)")
    }

    public static func line(_ name: String, _ count: Int, _ unit: String) {
        print("\(name): \(count) \(unit)")
    }

    /// Milliseconds, best and median.
    public static func time(_ name: String, _ measurement: Measurement) {
        line(name, measurement.best.milliseconds, "ms")
        line("\(name)-median", measurement.median.milliseconds, "ms")
    }

    /// Work done in a second at best.
    public static func rate(_ name: String, _ count: Int, _ measurement: Measurement, _ unit: String = "units/s") {
        line(name, (Double(count) / measurement.best.seconds).rounded(), unit)
    }

    public static func throughput(_ name: String, _ bytes: Int, _ measurement: Measurement) {
        line(name, Double(bytes) / measurement.best.seconds / 1e6, "MB/s")
    }

    /// Three significant digits or more.
    private static func number(_ value: Double) -> String {
        let factor = value >= 1000 ? 1.0 : value >= 10 ? 10 : value >= 1 ? 100 : 1000
        let text = ((value * factor).rounded() / factor).description
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
