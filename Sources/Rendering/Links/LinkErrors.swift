package import Planning

extension LinkError: WordedError {
  package var text: ErrorText {
    switch self {
    case .noAddress(let text):
      ErrorText(
        "address.unreadable", .refused,
        de: "„\(text)“ ist keine Webadresse: Sie beginnt mit https:// und hat keine Leerzeichen.",
        en: "“\(text)” is no web address: it begins with https:// and has no blanks.")
    }
  }
}
