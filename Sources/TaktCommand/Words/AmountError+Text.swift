import Planning

extension AmountError: WordedError {
  var text: ErrorText {
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
