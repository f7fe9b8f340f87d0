package import Planning

extension FindError: WordedError {
  package var text: ErrorText {
    switch self {
    case .nothingSought:
      ErrorText(
        "find.nothing", .usage, remedy: .enter(.searchWords),
        de: "Wonach soll Takt suchen? Es fehlt ein Wort.",
        en: "What is Takt to look for? A word is missing.")
    }
  }
}
