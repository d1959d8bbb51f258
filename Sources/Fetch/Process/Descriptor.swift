import Glibc

/// An open file, closed when it goes out of scope.
struct Descriptor: ~Copyable {
    let rawValue: Int32

    /// nil if the number is a failed call's; `errno` tells why.
    init?(_ rawValue: Int32) {
        guard rawValue >= 0 else { return nil }
        self.rawValue = rawValue
    }

    deinit { close(rawValue) }
}
