package import Planning

extension MoneyError: WordedError {
  package var text: ErrorText {
    switch self {
    case .outOfRange:
      ErrorText(
        "money.outOfRange", .refused,
        de: "Der Betrag ist zu groß: 0 bis 1.000.000.000 angeben.",
        en: "The amount is too large: give 0 to 1,000,000,000.")
    case .unknownCurrency(let text):
      ErrorText(
        "currency.unknown", .refused,
        de: "„\(text)“ ist keine Währung: drei Buchstaben wie EUR oder CHF angeben.",
        en: "“\(text)” is no currency: give three letters such as EUR or CHF.")
    }
  }
}
