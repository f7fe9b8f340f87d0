package import Planning

extension PersonError: WordedError {
  package var text: ErrorText {
    switch self {
    case .nobodyNamed(let names):
      ErrorText(
        "person.missing", .usage, remedy: .introduceYourself(names),
        de: "Wer sind Sie? Der Plan kennt \(names.quotedGerman).",
        en: "Who are you? The plan knows \(names.quotedEnglish)."
      )
    }
  }
}
