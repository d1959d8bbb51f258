internal import UnitFile

/// A unit that stands in for one that exists on the target machines only: it loads, and does nothing.
enum StubUnit {
    static func text(for name: String) -> String {
        let type = (try? UnitName(name))?.type
        // A mount's Where= follows from its name.
        let section =
            switch type {
            case .service: "[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=/bin/true\n"
            case .socket: "[Socket]\nListenStream=/run/flotilla-assumed\n"
            case .timer: "[Timer]\nOnBootSec=1\n"
            case .path: "[Path]\nPathExists=/run/flotilla-assumed\n"
            case .mount: "[Mount]\nWhat=tmpfs\n"
            case .automount, .device, .scope, .slice, .swap, .target, nil: ""
            }
        return "[Unit]\nDescription=\(name), assumed to exist\n\(section)"
    }
}
