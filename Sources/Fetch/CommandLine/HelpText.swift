/// What `--help` says besides the options.
enum HelpText {
    static let abstract = "Bring a secret, or another small file, to where a service reads it."

    static let usage = "flotilla-fetch SOURCE --output FILE [OPTION]… [-- PROGRAM ARGUMENT…]"

    static let discussion = """
        Made for the start chain of a unit. The content (at most 1 MiB) is written to FILE in one \
        step, with its final owner and mode from the beginning; on any failure FILE stays as it was. \
        The content never shows in arguments, messages or core dumps. What went wrong is told in one \
        line on standard error.

        SOURCES
          s3://BUCKET/KEY  an object of S3 or of a store like it (not in this build)
          file:/PATH       a regular file of this machine
          credential:NAME  one of the unit's credentials (LoadCredential= and the like)
          command:         what the program after -- prints; no shell is involved

        ENVIRONMENT FILES
        With --environment-for the content is read as systemd reads EnvironmentFile= (the word \
        export before a name is accepted) and written in the syntax of the reader: systemd, docker \
        (docker run --env-file) or podman. A value that the reader would change is refused; the \
        message names its key.

        EXIT STATUS
           0  the file is in place
          64  wrong command line
          65  the content is empty, too long, or cannot be an environment file
          66  the source does not exist
          67  the owner is not a user of this machine
          69  the program failed, or this build has no transport for the source
          71  the system refused something
          73  the output, or its directory, is not safe or cannot be made
          74  reading or writing failed
          75  not done in time, or the source was changing: try again
          77  permission denied
          78  the unit has no credentials

        EXAMPLES
          flotilla-fetch file:/etc/djed/prod.env \\
            --output /run/djed/environment --environment-for docker
          flotilla-fetch credential:djed-tls \\
            --output /run/djed/tls.key --mode 0400 --owner djed
          flotilla-fetch command: \\
            --output /run/djed/environment --environment-for systemd --timeout 30s \\
            -- /usr/bin/sops --decrypt /etc/djed/prod.env
        """
}
