/// Values of all kinds, good for some directives and bad for the others.
enum GenericValues {
    static let all = [
        "", "yes", "no", "maybe", "0", "1", "-1", "7", "42", "99999", "4294967296", "0x10", "0777", "+3", "1.5", "abc",
        "10%", "150%", "12.5%", "5‰", "512M", "512MB", "1G 512M", "infinity", "none", "default", "all", "5min", "5mins",
        "1h 30min", "-5s", "100us", "/a/b", "/a/../b", "a/b", "-/a", "+/a", "~/a", "/a:/b", "/dev/null rw",
        "/dev/sda 5M",
        "a.service", "a.service b.target", "a", "a@.service", "x.socket", "y.slice", "SIGTERM", "TERM", "RTMIN+3",
        "SIGFOO",
        "root", "nobody", "bad user:", "A=b", "A=\"b c\" D=e", "A", "\"unbalanced", "b\\q", "a\\x20b", "%n", "%i", "%Q",
        "%%", "50%",
        "CAP_CHOWN", "~CAP_CHOWN", "@system-service", "~@mount:EPERM", "read", "AF_INET", "AF_FOO", "EPERM", "kill",
        "0-3",
        "3-1", "1,2", "numa", "10.0.0.0/8", "localhost", "1.2.3.4:80", "[::1]:80", "80", "vsock::1", "@abstract",
        "tcp:80",
        "daily", "*:0/15", "foo-bar-baz", "id:data", "id:/a", "journal", "file:/a", "fd:x", "file:a", "net ipc",
        "strict",
        "control-group", "exec", "debug", "local0", "x86-64", "native", "private", "shared", "idle", "best-effort",
        "fifo",
        "org.example.A", "http://a", "man:a(5)", "ipv6-only", "eth0", "auto", "memory pids", "TEMPFAIL 250", "65535",
        "32768",
    ]
}
