import Glibc
import SystemPackage

/// The user who shall own the output.
struct Account: Equatable {
    var user: uid_t
    /// The user's primary group; nil leaves the group as it is.
    var group: gid_t?

    /// - Parameter owner: a user's name, or a number, which need not be a user's (systemd.exec(5), `User=`).
    init(_ owner: String) throws(FetchError) {
        let number = uid_t(owner)
        guard let entry = try Self.lookUp(owner, number) else {
            guard let number else {
                throw FetchError(.noUser, "--owner", "\(owner) is no user of this machine")
            }
            (user, group) = (number, nil)
            return
        }
        (user, group) = entry
    }

    private static func lookUp(_ name: String, _ number: uid_t?) throws(FetchError) -> (uid_t, gid_t)? {
        var buffer = [CChar](repeating: 0, count: 1024)
        while true {
            var entry = passwd()
            var found: UnsafeMutablePointer<passwd>?
            let code =
                if let number {
                    getpwuid_r(number, &entry, &buffer, buffer.count, &found)
                } else {
                    getpwnam_r(name, &entry, &buffer, buffer.count, &found)
                }
            switch code {
            case 0: return found == nil ? nil : (entry.pw_uid, entry.pw_gid)
            case ERANGE where buffer.count < 1 << 20: buffer = [CChar](repeating: 0, count: buffer.count * 4)
            case ENOENT, ESRCH, EBADF, EPERM: return nil
            case EINTR: continue
            default: throw FetchError(.system, "--owner", "\(name) cannot be looked up: \(Errno(rawValue: code))")
            }
        }
    }
}
