/// Units as they stand on a fleet's machines, each of exactly as many bytes as the others.
public enum UnitCorpus {
    /// The mean length of a unit in our peer's benchmark, so that rates compare.
    public static let usualLength = 784

    public static func units(_ count: Int, length: Int = usualLength) -> [[UInt8]] {
        (0..<count).map { unit($0, length: length) }
    }

    private static func unit(_ index: Int, length: Int) -> [UInt8] {
        let text = """
            # bench-\(index), generated
            [Unit]
            Description=Service \(index) of the benchmark
            After=network-online.target docker.service
            Requires=docker.service

            [Service]
            Type=exec
            Environment="MODE=production" "LEVEL=50%%"
            ExecStartPre=-/usr/bin/docker rm --force bench-\(index)
            ExecStart=/usr/bin/docker run --rm --name bench-\(index) \\
                --publish 127.0.0.1:\(10_000 + index % 50_000):8000 \\
                registry.example.com/bench/app:1.\(index % 100) serve "two words"
            ExecStop=/usr/bin/docker stop --time 30 bench-\(index)
            Restart=always
            RestartSec=5s
            TimeoutStartSec=5min
            LimitNOFILE=65536

            [Install]
            WantedBy=multi-user.target

            [X-Fleet]
            MachineMetadata=role=web

            """
        let padding = max(1, length - text.utf8.count - 1)
        return Array(text.utf8) + [UInt8](repeating: UInt8(ascii: "#"), count: padding) + [UInt8(ascii: "\n")]
    }
}
