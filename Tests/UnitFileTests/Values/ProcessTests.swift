import Testing
import UnitFile

struct ProcessTests {
    @Test(arguments: [
        ("SIGTERM", 15, "SIGTERM"), ("TERM", 15, "SIGTERM"), ("15", 15, "SIGTERM"), ("SIGRTMIN", 34, "SIGRTMIN"),
        ("RTMIN+3", 37, "SIGRTMIN+3"), ("SIGRTMAX-1", 63, "SIGRTMIN+29"), ("RTMAX", 64, "SIGRTMAX"),
        ("0x9", 9, "SIGKILL"),
    ])
    func signals(_ text: String, _ number: Int, _ written: String) throws {
        let signal = try Signal(text)
        #expect(signal.number == number)
        #expect(signal.description == written)
        #expect(try Signal(written) == signal)
    }

    @Test(
        arguments: [
            ("SIGTRM", "write SIGTERM"), ("sigterm", "write SIGTERM"), ("HUPP", "write SIGHUP"), ("0", nil),
            ("65", nil),
            ("-9", nil), ("RTMIN+31", nil), ("RTMIN-1", nil), ("", nil), ("SIGSIGHUP", nil), ("RTMAX+1", nil),
        ] as [(String, String?)])
    func noSignals(_ text: String, _ cure: String?) {
        let error = #expect(throws: ValueError.self) { try Signal(text) }
        if let cure { #expect(error?.cure == cure) }
    }

    @Test func everySignalIsReadBack() throws {
        for number in 1...64 {
            let signal = try #require(Signal(number: number))
            #expect(try Signal(signal.description) == signal)
        }
        #expect(Signal(number: 65) == nil)
    }

    @Test func exitStatusesAreThoseOfSystemd() throws {
        let outcome = try Tool(name: "systemd-analyze").run(["exit-status"])
        let lines = outcome.text.split(separator: "\n").dropFirst().map { $0.split(separator: " ") }
        #expect(lines.count > 60)
        for line in lines where line.count > 1 {
            let status = try ExitStatus(String(line[0]))
            #expect(String(status.code) == line[1])
            #expect(status.name.map { $0[...] } == line[0])
        }
        let named = (0...255).filter { ExitStatus(code: UInt8($0)).name != nil }
        #expect(named.count == lines.count)
    }

    @Test func exitStatusSets() throws {
        let set = try ExitStatusSet("TEMPFAIL 250 SIGKILL 0x10 RTMIN+1")
        #expect(set.statuses == [75, 250, 16])
        #expect(set.description == "16 75 250 SIGKILL SIGRTMIN+1")
        #expect(try ExitStatusSet(set.description) == set)
        #expect(throws: ValueError.self) { try ExitStatusSet("256") }
        let error = #expect(throws: ValueError.self) { try ExitStatusSet("TEMPFIAL") }
        #expect(error?.cure == "write TEMPFAIL")
    }

    @Test func capabilitiesAreThoseOfSystemd() throws {
        let outcome = try Tool(name: "systemd-analyze").run(["capability"])
        let lines = outcome.text.split(separator: "\n").dropFirst().map { $0.split(separator: " ") }
        #expect(lines.count > 35)
        for line in lines {
            let capability = try Capability(String(line[0]))
            #expect(String(capability.number) == line[1])
            #expect(capability.description.lowercased() == line[0])
        }
    }

    @Test func capabilitySets() throws {
        #expect(try CapabilitySet("~CAP_SYS_ADMIN cap_chown").description == "~CAP_CHOWN CAP_SYS_ADMIN")
        #expect(try CapabilitySet("").bits == 0)
        let error = #expect(throws: ValueError.self) { try CapabilitySet("NET_ADMIN") }
        #expect(error?.cure == "write CAP_NET_ADMIN")
    }

    @Test func systemCallGroupsAreThoseOfSystemd() throws {
        let outcome = try Tool(name: "systemd-analyze").run(["syscall-filter", "--no-pager"])
        let groups = outcome.text.split(separator: "\n").filter { $0.hasPrefix("@") }
        #expect(groups.count > 25)
        for group in groups { #expect(try SystemCallFilter(String(group)).entries.map(\.name) == [String(group)]) }
        #expect(SortedWords.systemCalls.words.filter { $0.hasPrefix("@") }.count == groups.count)
    }

    @Test func systemCallFilters() throws {
        let filter = try SystemCallFilter("~@mount:EPERM reboot:kill ptrace:1")
        #expect(filter.isDenyList)
        #expect(filter.description == "~@mount:EPERM reboot:kill ptrace:1")
        let group = #expect(throws: ValueError.self) { try SystemCallFilter("@system-servce") }
        #expect(group?.cure == "write @system-service")
        let call = #expect(throws: ValueError.self) { try SystemCallFilter("read openatt") }
        #expect(call?.cure == "write openat")
        #expect(throws: ValueError.self) { try SystemCallFilter("read:EPERM") }
        #expect(throws: ValueError.self) { try SystemCallFilter("~read:EWHAT") }
    }

    @Test(arguments: [
        ("4096", ResourceLimit.Unit.count, "4096"), ("1024:4096", .count, "1024:4096"),
        ("infinity", .count, "infinity"),
        ("8M", .bytes, "8388608"), ("1K:infinity", .bytes, "1024:infinity"), ("90", .seconds, "90"),
        ("1min 500ms", .seconds, "61"), ("500", .microseconds, "500"), ("1s", .microseconds, "1000000"),
        ("+5", .nice, "15"), ("-5", .nice, "25"), ("40", .nice, "40"),
    ])
    func resourceLimits(_ text: String, _ unit: ResourceLimit.Unit, _ written: String) throws {
        #expect(try ResourceLimit(text, unit: unit).description == written)
    }

    @Test(arguments: [
        ("", ResourceLimit.Unit.count), ("5:3", .count), ("5:", .count), (":5", .count), ("1:2:3", .count),
        ("1K", .count),
        ("8MB", .bytes), ("abc", .seconds), ("+20", .nice), ("-21", .nice), ("41", .nice), ("infinity", .nice),
    ])
    func noResourceLimits(_ text: String, _ unit: ResourceLimit.Unit) {
        #expect(throws: ValueError.self) { try ResourceLimit(text, unit: unit) }
    }

    @Test func cpuSets() throws {
        #expect(try CPUSet("8,0-3 2").description == "0-3 8")
        #expect(try CPUSet("1,2,3").ranges == [1...3])
        #expect(try CPUSet("").ranges.isEmpty)
        for text in ["3-1", "1-", "-1", "a", "8192", "1--2"] {
            #expect(throws: ValueError.self, "\(text)") { try CPUSet(text) }
        }
    }

    @Test(arguments: [
        ("root", true), ("www-data", true), ("0", true), ("65534", true), ("user name", true), ("über", true),
        ("a@b", true), ("_x", true), ("", false), ("65535", false), ("4294967295", false), ("007", false),
        ("-5", false),
        ("a:b", false), ("a/b", false), (" a", false), (".", false), ("..", false), ("99999999999", false),
    ])
    func userNames(_ text: String, _ isValid: Bool) {
        #expect(((try? UserName(text)) != nil) == isValid)
    }

    @Test func keywords() throws {
        #expect(try ProtectSystem("TRUE") == .yes)
        #expect(try ProtectSystem("strict").description == "strict")
        #expect(try BindIPv6Only("no") == .both)
        #expect(try LogLevel("3") == .err)
        #expect(try SocketTimestamping("nsec") == .ns)
        #expect(throws: ValueError.self) { try KillMode("Mixed") }
        let error = #expect(throws: ValueError.self) { try ServiceRestart("allways") }
        #expect(error?.cure == "write always")
        let far = #expect(throws: ValueError.self) { try KillMode("xyz") }
        #expect(far?.cure == "write one of control-group, mixed, process, none")
    }
}
