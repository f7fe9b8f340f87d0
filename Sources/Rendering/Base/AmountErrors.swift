package import Planning

extension AmountError: WordedError {
  package var text: ErrorText {
    switch self {
    case .noMoney(let text):
      ErrorText(
        "money.unreadable", .usage,
        de: "„\(text)“ ist kein Betrag: 500 oder 499,50 angeben.",
        en: "“\(text)” is no amount: give 500 or 499.50.")
    case .noHours(let text):
      ErrorText(
        "hours.unreadable", .usage,
        de: "„\(text)“ sind keine Stunden: 20 oder 7,5 angeben.",
        en: "“\(text)” is no number of hours: give 20 or 7.5.")
    case .noMinutes(let text):
      ErrorText(
        "minutes.unreadable", .usage,
        de: "„\(text)“ sind keine Minuten: eine Zahl wie 120 angeben.",
        en: "“\(text)” is no number of minutes: give one such as 120.")
    }
  }
}

extension SubjectError: WordedError {
  package var text: ErrorText {
    switch self {
    case .missing:
      ErrorText(
        "subject.missing", .usage, remedy: .enter(.subject),
        de: "Wovon? Nennen Sie die Nummer eines Beitrags, einen Kanal oder eine Kampagne.",
        en: "Of what? Give the number of a post, a channel or a campaign.")
    case .several:
      ErrorText(
        "subject.several", .usage, remedy: .enter(.oneSubject),
        de: "Das sind mehrere Dinge auf einmal.",
        en: "These are several things at once.")
    }
  }
}

extension ChangeError: WordedError {
  package var text: ErrorText {
    switch self {
    case .nothing:
      ErrorText(
        "change.nothing", .usage, remedy: .enter(.change),
        de: "Nichts zu ändern: Es ist schon so, oder es fehlt, was anders werden soll.",
        en: "Nothing to change: it is so already, or what should become different is missing."
      )
    }
  }
}
