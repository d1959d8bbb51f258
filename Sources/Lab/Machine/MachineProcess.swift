internal import Glibc
internal import Subprocess
internal import SystemPackage

/// One run of a machine: systemd-nspawn, from its start to the machine's end.
struct MachineProcess: Sendable {
    let machine: String
    let places: LabPlaces
    let cgroups: Cgroups

    var root: MachineRoot { MachineRoot(directory: places.directory(of: machine)) }
    var console: FilePath { places.directory(of: machine).appending("console.log") }

    /// Returns when the machine is down. Cancelling kills it.
    func run(started: @Sendable (Int32) async -> Void) async throws {
        let log = try FileDescriptor.open(
            console, .writeOnly, options: [.create, .append, .closeOnExec], permissions: .ownerReadWrite)
        var options = PlatformOptions()
        // A Ctrl-C at the terminal is for the owner, which then takes the machines down in order.
        options.processGroupID = 0
        let environment = HostTool.environment.merging(["SYSTEMD_NSPAWN_UNIFIED_HIERARCHY": "1"]) { $1 }
        _ = try await Subprocess.run(
            .path("/bin/sh"), arguments: Arguments(try arguments()), environment: .custom(environment),
            platformOptions: options, input: .none,
            output: .fileDescriptor(log, closeAfterSpawningProcess: true), error: .combinedWithOutput
        ) { execution in
            await started(execution.processIdentifier.value)
        }
    }

    /// A shell joins the machine's control groups, hides the host's `/run/systemd` (systemd-nspawn leaves locks
    /// and directories there when it is killed), then becomes systemd-nspawn.
    private static let launcher = """
        set -e
        while [ "$1" != -- ]; do echo 0 >"$1/cgroup.procs"; shift; done
        shift
        mkdir -p /run/systemd
        hidden='mount -t tmpfs -o mode=0755 flotilla-lab /run/systemd; exec "$@"'
        exec unshare --mount --propagation=slave sh -ec "$hidden" sh "$@"
        """

    func arguments() throws -> [String] {
        ["-c", Self.launcher, "sh"] + (try cgroups.make(for: machine)).map(\.string) + ["--"] + nspawn
    }

    private var nspawn: [String] {
        [
            "systemd-nspawn", "--quiet", "--directory=\(root.path)", "--machine=\(places.hostName(of: machine))",
            "--hostname=\(machine)", "--register=no", "--keep-unit", "--console=pipe",
            "--network-namespace-path=\(places.namespace(of: machine))", "--resolv-conf=off", "--timezone=off",
            "--link-journal=no", "--capability=all", "--system-call-filter=add_key keyctl request_key bpf",
            "--boot", "systemd.unit=multi-user.target",
        ]
    }

    /// The machine's PID 1, once its manager listens: a child of systemd-nspawn that is process 1 in a namespace
    /// of its own.
    static func leader(of nspawn: Int32) -> Int32? {
        let children = HostFiles.text(FilePath("/proc/\(nspawn)/task/\(nspawn)/children")) ?? ""
        return children.split(separator: " ").lazy.compactMap { Int32($0) }.first { child in
            let status = HostFiles.text(FilePath("/proc/\(child)/status")) ?? ""
            let numbers = status.split(separator: "\n").first { $0.hasPrefix("NSpid:") } ?? ""
            guard numbers.split(whereSeparator: \.isWhitespace).dropFirst(2).last == "1" else { return false }
            return (try? FilePath("/proc/\(child)/root/run/systemd/private").stat())?.type == .socket
        }
    }

    /// The last lines of the console, for an error message.
    var consoleTail: String {
        (HostFiles.text(console) ?? "").split(separator: "\n").suffix(12).joined(separator: "\n")
    }
}
