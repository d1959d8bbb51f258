// One web server on one machine: the smallest fleet there is.
//
// Change first: the program, what it serves, and its port. For a container, write
// Container("registry.example.com/hello", tag: "1.0") { Port(8080) } in place of Run(…) { … }.

import Flotilla

let hello = Service("hello") {
    Description("The files below /srv, on port 8080")
    Run("/usr/bin/python3", "-m", "http.server", "8080", "--directory", "/srv") {
        Port(8080)
        Limit(memory: .mebibytes(128))
    }
    // A user that exists while the service runs.
    Directive("DynamicUser", "yes")
    Hardening(.strict)
    Health(.http("/", port: 8080), every: .seconds(5))
}

let fleet = Fleet("hello", environments: .prod) {
    hello
}
