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
            if let first = service.listen.first,
                (first.accept, first.mode, first.user, first.group)
                    != (listen.accept, listen.mode, listen.user, listen.group)
            {
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
