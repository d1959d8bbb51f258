// The example of the README.

import Flotilla

let version = Key("shop/version", default: "1.0")

let web = Service("web") {
    Container("registry.example.com/shop", tag: "\(version)") {
        Port(8000)
        EnvironmentVariable("SHOP_MODE", environment == .prod ? "live" : "rehearsal")
    }
    Secret("environment", from: .s3(bucket: "shop-secrets", key: "\(environment).env", region: "eu-west-1"))
    Placement { Role("web") }
    Global()
    Health(.http("/healthz", port: 8000))
    Release(.rolling(maxInFlight: 1), drain: .seconds(30))
}

let fleet = Fleet("shop", environments: .prod, .stage) { web }
