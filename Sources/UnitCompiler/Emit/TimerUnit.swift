import Flotilla
import UnitFile

extension ServiceCompiler {
    /// systemd.timer(5)
    mutating func emitTimer(_ schedule: Schedule, _ emitter: inout UnitEmitter) {
        emitter.section("Unit")
        emitter.text("Description", "Timer of " + description)
        emitter.section("Timer")
        var hasCalendar = false
        for trigger in schedule.triggers {
            switch trigger {
            case .calendar(let expression):
                hasCalendar = true
                emitter.set("OnCalendar", expression)
            case .afterBoot(let delay): emitter.set("OnBootSec", Format.span(delay))
            case .every(let interval):
                // The first run has no run before it to count from.
                emitter.set("OnActiveSec", Format.span(interval))
                emitter.set("OnUnitInactiveSec", Format.span(interval))
            }
        }
        if hasCalendar && schedule.persistent { emitter.set("Persistent", "yes") }
        if let jitter = schedule.jitter { emitter.set("RandomizedDelaySec", Format.span(jitter)) }
        emitter.directives(.timer)
        emitter.section("Install")
        emitter.set("WantedBy", "timers.target")
        emitFollowerPlacement(&emitter)
    }

    /// systemd.socket(5)
    mutating func emitSocket(_ emitter: inout UnitEmitter) {
        emitter.section("Unit")
        emitter.text("Description", "Socket of " + description)
        emitter.section("Socket")
        for listen in service.listen {
            switch listen.address {
            case .stream(let address): emitter.text("ListenStream", resolver.word(address), at: listen.location)
            case .datagram(let address): emitter.text("ListenDatagram", resolver.word(address), at: listen.location)
            case .fifo(let path): emitter.text("ListenFIFO", resolver.word(path), at: listen.location)
            }
        }
        if service.listen.contains(where: \.accept) { emitter.set("Accept", "yes") }
        if let mode = service.listen.compactMap(\.mode).first {
            emitter.set("SocketMode", Format.octal(mode))
        }
        if let user = service.listen.compactMap(\.user).first { emitter.set("SocketUser", user) }
        if let group = service.listen.compactMap(\.group).first { emitter.set("SocketGroup", group) }
        emitter.directives(.socket)
        emitter.section("Install")
        emitter.set("WantedBy", "sockets.target")
        emitFollowerPlacement(&emitter)
    }
}
