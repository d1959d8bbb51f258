/// A system call architecture of `SystemCallArchitectures=`.
public enum SystemCallArchitecture: String, KeywordValue {
    case native, x86
    case x8664 = "x86-64"
    case x32, arm, arm64, mips, mips64
    case mips64n32 = "mips64-n32"
    case mipsLE = "mips-le"
    case mips64LE = "mips64-le"
    case mips64LEn32 = "mips64-le-n32"
    case parisc, parisc64, ppc, ppc64
    case ppc64LE = "ppc64-le"
    case riscv64, s390, s390x

    public static var noun: String { "system call architecture" }
}
