// Some texts of a spec are fixed when the spec is run: names, roles, raw directives. A key or a specifier in such a
// `String` would silently become its Swift description.

extension DefaultStringInterpolation {
    @available(*, unavailable, message: "a key has no value yet: only a Text can hold it")
    public mutating func appendInterpolation(_ key: Key) {}
    @available(*, unavailable, message: "systemd expands a variable in commands only: only a Text can hold it")
    public mutating func appendInterpolation(_ variable: Variable) {}
    @available(*, unavailable, message: "only a Text can hold a Specifier; a Directive's text is systemd's own: \"%i\"")
    public mutating func appendInterpolation(_ specifier: Specifier) {}
    @available(*, unavailable, message: "a secret's path is known on the machine: only a Text can hold it")
    public mutating func appendInterpolation(_ path: SecretPath) {}
    @available(*, unavailable, message: "a Text may hold what is filled in later: only another Text can hold it")
    public mutating func appendInterpolation(_ text: Text) {}
}
