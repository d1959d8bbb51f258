// Some texts of a spec are fixed when the spec is run: names, roles, raw directives. A key or a specifier in such a
// `String` would silently become its Swift description.
//
// Swift prefers its own generic interpolation to an unavailable one, so these are deprecated: the author is warned at the
// line, and the zero byte, which no unit can hold, keeps what was meant otherwise from being compiled.

extension DefaultStringInterpolation {
    @available(*, deprecated, message: "a key has no value yet: only a Text can hold it")
    public mutating func appendInterpolation(_ key: Key) { refuse() }
    @available(*, deprecated, message: "systemd expands a variable in commands only: only a Text can hold it")
    public mutating func appendInterpolation(_ variable: Variable) { refuse() }
    @available(*, deprecated, message: "only a Text can hold a Specifier; a Directive's text is systemd's own: \"%i\"")
    public mutating func appendInterpolation(_ specifier: Specifier) { refuse() }
    @available(*, deprecated, message: "a secret's path is known on the machine: only a Text can hold it")
    public mutating func appendInterpolation(_ path: SecretPath) { refuse() }
    @available(*, deprecated, message: "a Text may hold what is filled in later: only another Text can hold it")
    public mutating func appendInterpolation(_ text: Text) { refuse() }

    private mutating func refuse() { appendLiteral("\0") }
}
