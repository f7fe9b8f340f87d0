import Planning

extension PersonError: WordedError {
  var text: ErrorText {
    switch self {
    case .nobodyNamed(let names):
      ErrorText(
        "person.missing", .usage,
        de: """
          Wer sind Sie? Der Plan kennt \(names.quotedGerman): --as NAME angeben oder \
          TAKT_PERSON setzen.
          """,
        en: "Who are you? The plan knows \(names.quotedEnglish): give --as NAME or set TAKT_PERSON."
      )
    }
  }
}
