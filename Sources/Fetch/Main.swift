import Glibc

@main
enum Main {
    static func main() async {
        do throws(FetchError) {
            CoreDumps.disable()
            switch try FetchCommand.read(CommandLine.arguments.dropFirst()) {
            case .show(let text): print(text)
            case .check: break
            case .fetch(let request): try await request.run()
            }
        } catch {
            Report.write(error)
            exit(error.status.rawValue)
        }
    }
}
