import Planning

extension SubjectError: WordedError {
  var text: ErrorText {
    switch self {
    case .missing:
      ErrorText(
        "subject.missing", .usage,
        de: "Wovon? Nennen Sie die Nummer eines Beitrags, einen Kanal oder eine Kampagne (--help).",
        en: "Of what? Give the number of a post, a channel or a campaign (--help).")
    case .several:
      ErrorText(
        "subject.several", .usage,
        de: "Nennen Sie nur eines davon: --post, --channel oder --campaign.",
        en: "Give only one of these: --post, --channel or --campaign.")
    }
  }
}
