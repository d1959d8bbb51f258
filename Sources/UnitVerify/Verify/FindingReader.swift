internal import SystemPackage

/// Turns the log of one run into findings about the units that were asked about.
struct FindingReader {
    let layout: Layout
    let assumptions: Assumptions
    /// Where systemd-analyze copies a file to that it was given an alias for.
    private static let aliasCopies = "/tmp/systemd-analyze-"

    func findings(in log: AnalyzeLog) -> [VerifyFinding] {
        var subject = Subject.nobody
        var firstLines = FirstLines()
        return log.messages.compactMap { message -> VerifyFinding? in
            let (place, text) = Place.split(message.text)
            // A message that names nothing goes with the one before it.
            if place != .nothing { subject = self.subject(of: place) }
            guard subject != .stranger else { return nil }
            let diagnosis = Diagnosis.of(text)
            if diagnosis.code == Diagnosis.missingExecutable, isAssumed(text) { return nil }
            var line: Int?
            if case .line(let file, let number) = place { line = firstLines.first(of: number, in: file) }
            return VerifyFinding(
                severity: severity(of: message.level, diagnosis), code: diagnosis.code, unit: subject.unit,
                file: subject.file,
                line: line, message: text, cure: diagnosis.cure)
        }
    }

    private enum Subject: Hashable {
        case nobody
        case unit(String, file: String?)
        /// A file of this machine that nobody asked about.
        case stranger

        var unit: String? { if case .unit(let name, _) = self { name } else { nil } }
        var file: String? { if case .unit(_, let file) = self { file } else { nil } }
    }

    /// systemd only warns when it drops a line; for who wrote the line that is an error.
    private func severity(of level: Int, _ diagnosis: Diagnosis) -> VerifyFinding.Severity {
        switch level {
        case ...3: .error
        case _ where diagnosis.dropsLine: .error
        case 4: .warning
        default: .note
        }
    }

    /// "Command /usr/bin/docker is not executable: No such file or directory"
    private func isAssumed(_ text: String) -> Bool {
        guard text.hasPrefix("Command "), let end = text.firstRange(of: " is not executable") else { return false }
        return assumptions.executables.contains(String(text[..<end.lowerBound].dropFirst("Command ".count)))
    }

    private func subject(of place: Place) -> Subject {
        switch place {
        case .nothing: .nobody
        case .unit(let name):
            layout.arguments.first { $0.loaded == name }.map { subject(of: $0) } ?? .unit(name, file: nil)
        case .line(let file, _): subject(ofFile: FilePath(file))
        }
    }

    private func subject(of argument: Layout.Argument, dropIn: String? = nil) -> Subject {
        let given = FilePath(argument.given)
        let name = given.lastComponent?.string ?? argument.given
        let isFile = name != argument.given || layout.directories.contains { $0.given != "" }
        return .unit(name, file: dropIn ?? (isFile ? argument.given : nil))
    }

    private func subject(ofFile file: FilePath) -> Subject {
        let name = file.lastComponent?.string ?? ""
        if file.string.hasPrefix(Self.aliasCopies) {
            return layout.arguments.first { $0.loaded == name }.map { subject(of: $0) } ?? .stranger
        }
        for (directory, given) in layout.directories where file.starts(with: directory) {
            let inside = file.components.dropFirst(directory.components.count).map(\.string)
            if inside.count == 1, let argument = argument(name: inside[0], in: given) { return subject(of: argument) }
            // "web.service.d/10-memory.conf"
            if inside.count == 2, inside[0].hasSuffix(".d"),
                let argument = argument(name: String(inside[0].dropLast(2)), in: given)
            {
                return subject(of: argument, dropIn: given + inside.joined(separator: "/"))
            }
        }
        return .stranger
    }

    private func argument(name: String, in directory: String) -> Layout.Argument? {
        layout.arguments.first { $0.given == directory + name }
            ?? layout.arguments.first {
                $0.loaded == name && FilePath($0.given).removingLastComponent() == FilePath(directory)
            }
    }
}
