extension Terminal {
    /// Writes notices to standard error, with their sum at the end where there are several or nothing came of it.
    ///
    /// - Parameter outcome: what that means, such as “nothing was written”.
    func show(_ notices: [Notice], outcome: String? = nil) throws {
        if notices.isEmpty { return }
        var text = NoticeText(style: error).text(notices)
        if notices.count > 1 || outcome != nil {
            let summary = NoticeText.summary(notices) + (outcome.map { "; \($0)" } ?? "")
            text += error(.strong, summary) + "\n"
        }
        try Self.write(text, to: .error)
    }
}
