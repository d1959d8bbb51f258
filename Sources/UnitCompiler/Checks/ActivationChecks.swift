import Flotilla
import UnitFile

extension ManifestChecks {
    mutating func checkActivation(_ service: Service) {
        if let schedule = service.schedule {
            if schedule.triggers.isEmpty {
                error(
                    "schedule", "the schedule of \(service.name) never runs it",
                    cure: "write e.g. .calendar(\"04:00\")",
                    at: schedule.location, service)
            }
            for trigger in schedule.triggers { check(trigger, schedule, service) }
        }
        for listen in service.listen {
            if let first = service.listen.first, differ(first, listen) {
                error(
                    "listen", "the sockets of \(service.name) differ in accept, mode, user or group: one unit has all",
                    cure: "say the same in each Listen", at: listen.location, service)
            }
            if case .fifo = listen.address, listen.accept {
                error(
                    "listen", "a FIFO has no connections to accept", cure: "remove accept: true", at: listen.location,
                    service)
            }
        }
    }

    /// What one of them leaves open the other may say.
    private func differ(_ first: Listen, _ second: Listen) -> Bool {
        first.accept != second.accept || differ(first.mode, second.mode) || differ(first.user, second.user)
            || differ(first.group, second.group)
    }

    private func differ<Value: Equatable>(_ first: Value?, _ second: Value?) -> Bool {
        guard let first, let second else { return false }
        return first != second
    }

    /// Directives of a unit that the service does not have would be lost.
    mutating func checkSections(_ service: Service) {
        for directive in service.directives {
            if directive.section == .timer, service.schedule == nil {
                error(
                    "no-timer", "\(directive.name) is for a timer, and \(service.name) has none",
                    cure: "give it a Schedule(…), or another section", at: directive.location, service)
            }
            if directive.section == .socket, service.listen.isEmpty {
                error(
                    "no-socket", "\(directive.name) is for a socket, and \(service.name) has none",
                    cure: "give it a Listen(…), or another section", at: directive.location, service)
            }
        }
    }

    private mutating func check(_ trigger: Schedule.Trigger, _ schedule: Schedule, _ service: Service) {
        switch trigger {
        case .calendar(let expression):
            do {
                _ = try CalendarExpression(expression)
            } catch {
                self.error(
                    "calendar", error.message, cure: error.cure ?? "see systemd.time(7), CALENDAR EVENTS",
                    at: schedule.location, service)
            }
        case .afterBoot(let delay), .every(let delay):
            if delay.milliseconds <= 0 {
                error(
                    "schedule", "a time of the schedule is not positive", cure: "write e.g. .every(.hours(1))",
                    at: schedule.location, service)
            }
        }
    }
}
