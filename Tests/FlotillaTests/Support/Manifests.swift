import Flotilla
import FoundationEssentials

/// What a service is after the way to JSON and back.
func reread(_ service: Service) throws -> Service {
    try JSONDecoder().decode(Service.self, from: Data(try JSONWriter.bytes(of: service)))
}

func json(_ value: some Encodable) throws -> String {
    String(decoding: try JSONWriter.bytes(of: value), as: UTF8.self)
}

/// A service with these and a process to run.
func service(_ components: any ServiceComponent...) -> Service {
    Service("web", [Run("/usr/bin/web")] + components)
}

/// The container of a service with these.
func container(_ components: any ContainerComponent...) -> Container {
    Container(Image("registry.example.com/web", tag: "1"), components)
}

extension Service {
    /// What it runs, if it is a container.
    func container() throws -> Container {
        guard case .container(let container) = workload else { throw NotThere() }
        return container
    }

    /// What it runs, if it is a plain process.
    func process() throws -> Run {
        guard case .run(let run) = workload else { throw NotThere() }
        return run
    }
}

struct NotThere: Error {}
