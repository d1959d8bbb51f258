/// Unit files of our own, in the manner of those that ship with distributions, for the fuzzers to start from.
enum Corpus {
    static let units: [String] = [
        """
        # A database that wants a clean start.
        [Unit]
        Description=Database at %i
        Documentation=man:db(8) https://example.com/db?a=b%%20c
        After=network-online.target remote-fs.target
        Wants=network-online.target
        ConditionPathExists=!/etc/db/disabled

        [Service]
        Type=notify
        User=db
        Environment=LANG=C.UTF-8 "OPTIONS=--fast --log='all'"
        EnvironmentFile=-/etc/default/db
        ExecStartPre=-+/bin/sh -c 'mkdir -p "/run/db/%i"; chown db: /run/db/%i'
        ExecStart=@/usr/bin/db "db: %i" --port=${PORT} $OPTIONS \\
        # the socket of this instance
            --socket /run/db/%i/socket \\
            --title "It\\'s \\"quoted\\"\\x21"
        ExecReload=/bin/kill -HUP $MAINPID ; /bin/true
        Restart=on-failure
        LimitNOFILE=65536
        SystemCallFilter=~@clock @debug

        [Install]
        WantedBy=multi-user.target
        Alias=db.service
        """,
        "\u{feff}[Socket]\r\nListenStream=/run/x.sock\r\nListenStream=\r\nListenStream=[::]:80\r\n\r\n[X-Fleet]\r\nMachineMetadata=\"role=web\" \"zone=a\"\r\n",
        "; old style\n[Timer]\nOnCalendar=Mon..Fri *-*-* 04:00:00\nOnCalendar=hourly\nRandomizedDelaySec=1h 30min\n[Unit]\n[Unit]\nA=\\\n\\\n\n",
        "[Mount]\nWhat=/dev/disk/by-label/d\\x20ata\nWhere=/srv/d ata\nOptions=ro,x-systemd.requires=a\n# ende ohne Zeilenumbruch \\",
    ]

    static let commands: [String] = [
        "/bin/sh -c 'echo \"$$1\" | sed \"s/a/b/\"' -- \"${NAME}\"",
        "-@:/usr/bin/x argv0 a\\x20b \\; \";\" ; !!/bin/y \\\"\\'\\\\ '' $A",
        "/usr/bin/docker run --rm --name web -e \"A=b c\" --label='x=\"y\"' registry/web:1 serve --port %i%% \\u00e4\\U0001F680\\101",
    ]

    static let environmentFiles: [String] = [
        "# settings\nPORT=8000\nNAME=\"a b\\\"c\\$\" \nexport X='it'\\''s'\nMULTI=\"a\nb\"\nCONT=a\\\nb\n; done\\\n",
        "A=1\r\nB = 2\r\n\r\nC=\"\"'x'\n",
    ]
}
