import Flotilla

/// Small fleets, as the manifests that a spec would answer: what is tested here needs no compiler of Swift.
enum SampleFleet {
    /// Two services in prod, one in test.
    static func shop(name: String = "shop", jobs: Bool = true) -> Fleet {
        Fleet(name, environments: .prod, .test) {
            web
            if jobs && environment == .prod { worker }
        }
    }

    static let web = Service("web", fileID: "Spec/Fleet.swift", line: 5) {
        Container("registry.example.com/shop", tag: "\(Key("shop/version", default: "1.0"))") {
            Command("gunicorn", "shop.wsgi", "it's $5, 100%")
        }
    }

    static let worker = Service("worker", fileID: "Spec/Fleet.swift", line: 11) {
        Run("/usr/bin/worker", "--queue", "a b")
    }

    /// The fleet's JSON document.
    static func manifest(_ fleet: Fleet = shop()) throws -> String {
        let document = ManifestDocument(
            fleet: fleet.name, environments: fleet.environments.map { fleet.manifest(for: $0) })
        return String(decoding: try JSONWriter.bytes(of: document), as: UTF8.self)
    }
}
