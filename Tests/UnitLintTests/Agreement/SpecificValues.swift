/// Values made for their directive, most of them good; the generator spoils them.
enum SpecificValues {
    /// `Section.Key`, then values with ¦ between.
    private static let table = """
        Unit.Description ¦ A web server ¦ 100% of %n ¦ ends in % ¦ %- ¦ %Z ¦ %% %%n
        Unit.Documentation ¦ https://a.example/x man:b(1) ¦ info:gpg file:/x ¦ man: ¦ www.example.org ¦ "http://a b"
        Unit.After ¦ a.service b@c.socket ¦ a-%i.service ¦ @.service ¦ a..service ¦ b.foo ¦ %t.service ¦ x@%i.target ¦ a\\x2db.mount
        Unit.RequiresMountsFor ¦ /a /b ¦ "/a b" ¦ a ¦ /%i ¦ %t/x ¦ /a/..
        Unit.OnFailureJobMode ¦ replace-irreversibly ¦ Replace
        Unit.JobTimeoutSec ¦ 5min 20s ¦ 0 ¦ infinity ¦ 5 m i n
        Unit.StartLimitBurst ¦ 5 ¦ 0x7fffffff ¦ 010 ¦ 4294967295 ¦ 0b11 ¦ 1 000
        Unit.FailureAction ¦ reboot-force ¦ exit ¦ halt
        Unit.FailureActionExitStatus ¦ 255 ¦ 256
        Unit.RebootArgument ¦ firmware ¦ ä
        Unit.ConditionPathExists ¦ /a ¦ !/a ¦ |!/a ¦ !|/a ¦ |/a/../b ¦ %t/a ¦ | /a
        Unit.ConditionKernelVersion ¦ >= 5.0 ¦ 5.*
        Unit.CollectMode ¦ inactive-or-failed ¦ never
        Service.Type ¦ notify-reload ¦ oneshot ¦ Exec
        Service.PIDFile ¦ /run/a.pid ¦ a.pid ¦ /var/run/a.pid ¦ %t/%n.pid ¦ ../a
        Service.BusName ¦ org.a.b-c._d ¦ org.1a ¦ org ¦ .a.b ¦ a..b ¦ :1.2 ¦ org.a.%i
        Service.ExecStart ¦ /bin/true ; /bin/false ¦ -/bin/true ¦ @/bin/true t ¦ +-:/bin/x ¦ !!/bin/x ¦ !!!/bin/x ¦ +!/bin/x ¦ /bin/echo "a b" 'c' ¦ /bin/echo "a ¦ /bin/echo \\q ¦ /bin/echo \\x41 ¦ /bin/echo \\x4 ¦ true ¦ bin/true ¦ /bin/ ¦ /bin/echo %i %n ¦ /bin/echo %Q ¦ /bin/echo %% ¦ "/bin/a b" ¦ /bin/a\\x20b ¦ /bin/a\\x22 ¦ /bin/echo $A ${B} $$ ¦ ; /bin/true ¦ /bin/true ; ; /bin/x ¦ /bin/true \\; x ¦ @/bin/true ; /bin/x ¦ @/bin/true \\; ¦ - ¦ @ ¦ -@ ¦ . ¦ .. ¦ /.. ¦ /a/../b ¦ "" ¦ "" x ¦ -/bin/echo " ¦ -bin/x ¦ %t/x ¦ %i ¦ -%Q ¦ /bin/x ;y ¦ /bin/x y; ¦ ";" ¦ /bin/x ";" bin/y ¦ /bin/x ; bin/y
        Service.RestartSec ¦ 100ms ¦ 1.5 ¦ 2min30s ¦ 5sec3 ¦ .5s ¦ 1.s ¦ 1e3
        Service.TimeoutAbortSec ¦ 5 ¦ infinity ¦ x
        Service.SuccessExitStatus ¦ TEMPFAIL 250 SIGKILL ¦ 0x10 ¦ 300 ¦ RTMIN+40 ¦ TERM HUP ¦ 1-5 ¦ -1 ¦ SIGKILL 9
        Service.Sockets ¦ a.socket b.socket ¦ a.service ¦ %i.socket ¦ "a.socket"
        Service.WorkingDirectory ¦ /a ¦ ~ ¦ -~ ¦ -/a ¦ a ¦ -a ¦ %h ¦ ~/a ¦ /a/..
        Service.RootImageOptions ¦ root:rw,x home:ro ¦ rw ¦ foo:rw ¦ root:
        Service.RootHash ¦ /a ¦ 0123456789abcdef0123456789abcdef ¦ 0123 ¦ 0123456789abcdef0123456789abcde ¦ xyz
        Service.RootHashSignature ¦ /a ¦ base64:aGVsbG8= ¦ base64:aGVsbG8 ¦ base64:!!! ¦ base64: ¦ aGVsbG8=
        Service.ExtensionDirectories ¦ /a -/b ¦ -+/a ¦ +-/a ¦ a
        Service.ExtensionImages ¦ /a ¦ -/a:root:ro ¦ /a:foo:ro ¦ /a:rw ¦ a
        Service.MountImages ¦ /a:/b ¦ -/a:/b:root:ro ¦ /a ¦ /a:b ¦ /a:/b:rw ¦ /a:/b:foo:ro:bar:x ¦ "/a b:/c" ¦ /a\\:b:/c
        Service.User ¦ www-data ¦ 1000 ¦ 65535 ¦ 007 ¦ a b ¦ a/b ¦ a:b ¦ %i ¦ %u ¦ -1 ¦ über ¦ a.b ¦ %Q
        Service.SupplementaryGroups ¦ a b ¦ a:b ¦ 5 6 ¦ "a b"
        Service.Nice ¦ -20 ¦ 19 ¦ 20 ¦ -21 ¦ 0x5 ¦ +5
        Service.OOMScoreAdjust ¦ -1000 ¦ 1000 ¦ 1001
        Service.CoredumpFilter ¦ default private-huge ¦ 0x33 ¦ 33 ¦ zz ¦ all
        Service.IOSchedulingPriority ¦ 0 ¦ 7 ¦ 8 ¦ -1
        Service.CPUSchedulingPriority ¦ 0 ¦ 99 ¦ 100
        Service.CPUAffinity ¦ 0-3,5 7 ¦ numa ¦ 3-1 ¦ a ¦ 8191 ¦ 8192 ¦ 1- ¦ "1 2" ¦ 0,,1 ¦ , ¦ -1
        Service.NUMAMask ¦ 0-3 ¦ all ¦ x
        Service.UMask ¦ 0022 ¦ 22 ¦ 0888 ¦ 77777 ¦ 0o22 ¦ u=rwx
        Service.Environment ¦ A=1 B=2 ¦ "A=b c" ¦ A="b c" ¦ 'A=%n' ¦ A=\\x41 ¦ A=\\q ¦ 1A=b ¦ =b ¦ A-B=c ¦ A=%Q ¦ A=$B ¦ A ¦ A= ¦ A="x
        Service.EnvironmentFile ¦ /a ¦ -/a ¦ a ¦ -a ¦ --/a ¦ %t/a ¦ /a b ¦ /a/../b
        Service.PassEnvironment ¦ A B_1 ¦ 1A ¦ A=b ¦ "A B"
        Service.UnsetEnvironment ¦ A B=c ¦ 1A ¦ A-B
        Service.StandardInput ¦ fd:name ¦ fd: ¦ file:/a ¦ file:a ¦ tty-force ¦ fd ¦ data ¦ socket ¦ tty-x ¦ fd:a:b
        Service.StandardOutput ¦ append:/a ¦ truncate:/a ¦ journal+console ¦ syslog ¦ syslog+console ¦ kmsg ¦ append:a ¦ file:/%n ¦ log ¦ fd:a:b
        Service.StandardInputText ¦ a\\nb ¦ a\\qb ¦ \\x00 ¦ %n ¦ %Q ¦ \\u00e9 ¦ \\ud800
        Service.StandardInputData ¦ aGVsbG8= ¦ aGVs bG8= ¦ aGVsbG8 ¦ a=b ¦ ==== ¦ aGVsbG9=
        Service.SyslogLevel ¦ 7 ¦ 8 ¦ warn ¦ warning
        Service.SyslogFacility ¦ 23 ¦ local8 ¦ authpriv
        Service.LogExtraFields ¦ A=b ¦ "A=b c" D1_=x ¦ a=b ¦ _A=b ¦ 1A=b ¦ A ¦ =b
        Service.LogNamespace ¦ foo ¦ a/b ¦ a b ¦ %i ¦ a* ¦ @x
        Service.TimerSlackNSec ¦ 50us ¦ 5ns ¦ 5 nsec ¦ x ¦ infinity ¦ 1.5us
        Service.SystemCallFilter ¦ @system-service read ¦ ~@mount ¦ ~read:EPERM ¦ read:EPERM ¦ ~read:kill ¦ ~read:4095 ¦ ~read:4096 ¦ ~read:0 ¦ ~read: ¦ foo ¦ @foo ¦ ~ ¦ ~:1 ¦ osf_syscall ¦ futex_waitv
        Service.SystemCallLog ¦ @mount ¦ read:EPERM ¦ ~write
        Service.SystemCallErrorNumber ¦ EPERM ¦ 1 ¦ 0 ¦ kill ¦ 4096 ¦ EWOULDBLOCK ¦ ENOTSUP ¦ eperm ¦ EDEADLOCK ¦ 0x1
        Service.SystemCallArchitectures ¦ native x86-64 ¦ "x86 x32" ¦ amd64 ¦ mips64-le-n32 ¦ parisc ¦ loongarch64
        Service.RestrictNamespaces ¦ net ipc ¦ ~user mnt ¦ yes ¦ time ¦ cgroup uts pid ¦ "net"
        Service.RestrictAddressFamilies ¦ AF_UNIX AF_INET ¦ ~AF_PACKET ¦ none ¦ AF_LOCAL AF_FILE ¦ AF_DECnet ¦ AF_DECNET ¦ AF_UNSPEC ¦ AF_MAX ¦ AF_MCTP ¦ AF_ROUTE ¦ AF_WANPIPE ¦ AF_SECURITY ¦ AF_SMC ¦ AF_XDP ¦ ~none
        Service.RestrictFileSystems ¦ ext4 @network ¦ ~@temporary ¦ @foo ¦ whatever ¦ @known @security ¦ @auxiliary-api @basic-api @common-block @historical-block @privileged-api
        Service.LimitCPU ¦ 5 ¦ 1min:2min ¦ 2:1 ¦ infinity ¦ 5x
        Service.LimitNOFILE ¦ 1024:4096 ¦ 4K ¦ 1:2:3 ¦ infinity:5 ¦ 5: ¦ :5 ¦ 18446744073709551615 ¦ 18446744073709551614
        Service.LimitCORE ¦ 1G ¦ 1GB ¦ 1K:2K ¦ infinity
        Service.LimitNICE ¦ +5 ¦ -5 ¦ 40 ¦ 41 ¦ +19 ¦ +20 ¦ -20 ¦ -21 ¦ infinity ¦ +
        Service.LimitRTTIME ¦ 5 ¦ 5ms ¦ x
        Service.ReadWritePaths ¦ /a -/b +/c -+/d ¦ +-/a ¦ "/a b" ¦ %t ¦ a ¦ -a ¦ %S/x
        Service.ExecSearchPath ¦ /a:/b ¦ a ¦ /a::/b ¦ /a: ¦ %h/bin ¦ /a /b
        Service.BindPaths ¦ /a:/b /c ¦ -/a:/b:rbind ¦ /a:/b:norbind ¦ /a:/b:bind ¦ /a: ¦ :/a ¦ a:/b ¦ /a:b ¦ "/a b:/c" ¦ /a:/b: ¦ /a:/b:rbind:x ¦ %t/x:%S/y
        Service.TemporaryFileSystem ¦ /a:ro /b ¦ a ¦ /a:size=%i ¦ : ¦ "/a:mode=0755,size=5 M"
        Service.ProtectSystem ¦ full ¦ true ¦ FULL
        Service.MountFlags ¦ shared ¦ slave ¦ rshared
        Service.Personality ¦ x86-64 ¦ x86 ¦ i386
        Service.RuntimeDirectory ¦ a b/c ¦ a:b ¦ /a ¦ a/../b ¦ private ¦ private/x ¦ privatex ¦ a:/b ¦ a: ¦ %n ¦ "a b" ¦ a:b:c ¦ . ¦ a\\:b
        Service.ConfigurationDirectory ¦ a ¦ a:b
        Service.SetCredential ¦ a:b ¦ a: ¦ a ¦ a/b:c ¦ a:b\\x00c ¦ a:\\q ¦ %n:x ¦ :x ¦ .:x
        Service.SetCredentialEncrypted ¦ a:aGVsbG8= ¦ a:! ¦ a:aGVs bG8=
        Service.LoadCredential ¦ a:/b ¦ a ¦ a:b ¦ a:b/c ¦ a/b:/c ¦ a:/b/../c ¦ a:/b//c ¦ a:/b/./c ¦ a: ¦ a:/b/ ¦ %n:/x/%i ¦ a:/b:c
        Service.AllowedCPUs ¦ 0-3 ¦ x ¦ 0-%i
        Service.CPUWeight ¦ 1 ¦ 10000 ¦ 0 ¦ 10001 ¦ idle
        Service.IOWeight ¦ 100 ¦ idle ¦ default
        Service.CPUShares ¦ 2 ¦ 1 ¦ 262144
        Service.CPUQuota ¦ 20% ¦ 200.5% ¦ 0% ¦ 5 ¦ 10‰ ¦ 1‱ ¦ 99999999%
        Service.CPUQuotaPeriodSec ¦ 10ms ¦ x
        Service.MemoryMax ¦ 512M ¦ 50% ¦ 0 ¦ 1.5G ¦ 512MB ¦ 0% ¦ 512m ¦ 1T512G ¦ 16E ¦ 17179869184G ¦ 5‰
        Service.MemoryLow ¦ 0 ¦ 0% ¦ 5K
        Service.TasksMax ¦ 10% ¦ 4096 ¦ 0 ¦ infinity ¦ 1K ¦ 0%
        Service.DeviceAllow ¦ /dev/null rw ¦ char-pts ¦ block-* r ¦ /dev/null ¦ /dev/null x ¦ /etc/passwd r ¦ /dev/ ¦ /dev/a/../b ¦ "/dev/a b" r ¦ char- ¦ /run/systemd/inaccessible/chr rw ¦ /dev/null rwm m
        Service.IODeviceWeight ¦ /dev/sda 100 ¦ /a 0 ¦ /a ¦ a 5 ¦ "/a b" 5 ¦ ../a 5
        Service.IOReadBandwidthMax ¦ /dev/sda 5M ¦ /a infinity ¦ /a 0 ¦ /a 5MB ¦ /a
        Service.IODeviceLatencyTargetSec ¦ /dev/sda 25ms ¦ /a x ¦ /a
        Service.BlockIODeviceWeight ¦ /dev/sda 500 ¦ /a 5
        Service.Delegate ¦ yes ¦ cpu memory ¦ foo ¦ "cpu" pids
        Service.IPAddressAllow ¦ 10.0.0.0/8 any ¦ localhost ¦ 1.2.3.4/33 ¦ ::1 ¦ 2001:db8::/32 ¦ a.localhost ¦ link-local multicast ¦ 1.2.3 ¦ 10.0.0.0/08 ¦ ::/0 ¦ 0.0.0.0/0x8
        Service.BPFProgram ¦ egress:/a ¦ foo:/a ¦ egress:a ¦ egress ¦ bind4:/a:b ¦ post_bind6:/x ¦ sysctl:/x ¦ setsockopt:/x ¦ sendmsg4:/x ¦ recvmsg6:/x ¦ getsockopt:/x
        Service.SocketBindAllow ¦ tcp:80 ¦ ipv4:udp:1024-2048 ¦ any ¦ ipv6:any ¦ tcp ¦ 80-70 ¦ 0 ¦ tcp:ipv4:80 ¦ 80:tcp ¦ ipv4 ¦ 65536 ¦ ipv4:tcp:
        Service.RestrictNetworkInterfaces ¦ eth0 lo ¦ ~eth0 ¦ a/b ¦ all ¦ 5 ¦ "eth0 lo"
        Service.ManagedOOMMemoryPressureLimit ¦ 50% ¦ 101% ¦ 5.25%
        Service.KillSignal ¦ 15 ¦ 0 ¦ 65 ¦ SIGRTMIN+30 ¦ SIGRTMIN+31 ¦ IOT ¦ SIGIO ¦ sigterm
        Socket.ListenStream ¦ 80 ¦ 0 ¦ 127.0.0.1:80 ¦ [::1]:80 ¦ ::1:80 ¦ /a ¦ @a ¦ vsock:2:80 ¦ vsock:: ¦ /var/run/x ¦ %t/x ¦ [::1]:80%lo ¦ localhost:80 ¦ 1.2.3.4 ¦ :80 ¦ *:80 ¦ / ¦ @ ¦ 080 ¦ 0x50 ¦ 1.2.3.4:080
        Socket.ListenSequentialPacket ¦ /a ¦ 80 ¦ vsock::1
        Socket.ListenFIFO ¦ /a ¦ a ¦ /var/run/a ¦ %t/x
        Socket.ListenNetlink ¦ route 5 ¦ kobject-uevent ¦ foo ¦ route x ¦ 15 1 ¦ audit 1 2
        Socket.SocketProtocol ¦ udplite ¦ sctp ¦ tcp ¦ SCTP ¦ 132 ¦ 136 ¦ 6
        Socket.BindIPv6Only ¦ both ¦ true
        Socket.BindToDevice ¦ eth0 ¦ * ¦ a/b ¦ 5
        Socket.SocketMode ¦ 0660 ¦ 999
        Socket.IPTOS ¦ low-delay ¦ 255 ¦ 256 ¦ throughput ¦ 0x10
        Socket.Mark ¦ -1 ¦ 0x7fffffff ¦ 0x80000000
        Socket.PipeSize ¦ 1M ¦ 1MB
        Socket.MessageQueueMaxMessages ¦ 5 ¦ -5 ¦ 9223372036854775807 ¦ 9223372036854775808
        Socket.Timestamping ¦ ns ¦ µs ¦ usec ¦ on ¦ ms
        Socket.Symlinks ¦ /a /b ¦ a ¦ "/a b"
        Socket.FileDescriptorName ¦ foo ¦ a:b ¦ %n ¦ ä
        Socket.Service ¦ a.service ¦ a.socket ¦ %i.service ¦ a@b.service ¦ a@.service
        Mount.What ¦ /dev/sda1 ¦ UUID=5 ¦ %i
        Mount.Where ¦ /a ¦ a ¦ /a/../b
        Mount.DirectoryMode ¦ 0755 ¦ x
        Swap.What ¦ /dev/sda2 ¦ sda
        Swap.Priority ¦ 5 ¦ -1 ¦ -2 ¦ 32768
        Timer.OnCalendar ¦ *-*-* 00:00:00 ¦ Mon..Fri 08:30 ¦ hourly ¦ dayly ¦ %i ¦ *:0/15 ¦ Mon *-*~7 ¦ daily Europe/Berlin
        Timer.OnBootSec ¦ 5min ¦ x ¦ %i
        Timer.AccuracySec ¦ 1us ¦ 0
        Timer.Unit ¦ a.service ¦ a ¦ %i.service ¦ b.timer
        Path.PathExists ¦ /a ¦ a ¦ %t/x ¦ /a/*
        Path.PathExistsGlob ¦ /a/* ¦ a/*
        Path.Unit ¦ a.service ¦ %p.service
        Slice.MemoryMax ¦ 5G ¦ 5GB
        Slice.Slice ¦ a.slice
        Service.Slice ¦ a.slice ¦ a-b.slice ¦ -.slice ¦ a.service ¦ a-%i.slice ¦ a--b.slice ¦ -a.slice ¦ a@b.slice
        """

    static let cases: [VerifyOracle.Case] = table.split(separator: "\n").flatMap { line in
        let fields = line.split(separator: "¦", omittingEmptySubsequences: false).map(trimmed)
        let place = fields[0].split(separator: ".").map(String.init)
        return fields.dropFirst().map { VerifyOracle.Case(section: place[0], key: place[1], value: $0) }
    }

    private static func trimmed(_ field: Substring) -> String {
        String(field.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    /// Each value changed in one or two places.
    static func mutations(seed: UInt64, count: Int) -> [VerifyOracle.Case] {
        var generator = SeededGenerator(seed: seed)
        let pieces = [
            "", " ", "\"", "'", "\\", "%", "%i", ":", "/", "-", ".", "..", "0", "9", "~", "@", ",", "=", "x", "+", "K",
            "s", "é", "!", "|", ";",
        ]
        return (0..<count).map { _ in
            var item = generator.pick(cases)
            for _ in 0...generator.below(2) {
                var characters = Array(item.value)
                let position = generator.below(characters.count + 1)
                if generator.chance(40), position < characters.count { characters.remove(at: position) }
                characters.insert(contentsOf: generator.pick(pieces), at: min(position, characters.count))
                item.value = String(characters)
            }
            item.value = trimmed(item.value[...])
            // A backslash at the end would join the next line.
            while item.value.hasSuffix("\\") { item.value = trimmed(item.value.dropLast()) }
            return item
        }
    }
}
