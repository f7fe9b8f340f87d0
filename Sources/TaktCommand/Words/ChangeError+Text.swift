import Planning

extension ChangeError: WordedError {
  var text: ErrorText {
    switch self {
    case .nothing:
      ErrorText(
        "change.nothing", .usage,
        de:
          "Nichts zu ändern: Es ist schon so, oder keine Option sagt, was anders werden soll (--help).",
        en:
          "Nothing to change: it is so already, or no option says what should become different (--help)."
      )
    }
  }
}
