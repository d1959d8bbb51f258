extension Service.Workload: Codable {
    private enum CodingKeys: String, CodingKey { case container, run }

    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        if let container = try members.decodeIfPresent(Container.self, forKey: .container) {
            self = .container(container)
        } else {
            self = .run(try members.decode(Run.self, forKey: .run))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .container(let container): try members.encode(container, forKey: .container)
        case .run(let run): try members.encode(run, forKey: .run)
        }
    }
}
