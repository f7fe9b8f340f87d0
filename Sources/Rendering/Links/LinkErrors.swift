package import Planning

extension LinkError: WordedError {
  package var text: ErrorText {
    switch self {
    case .noAddress(let text):
      ErrorText(
        "address.unreadable", .refused,
        de: "„\(text)“ ist keine Webadresse: Sie beginnt mit https:// und hat keine Leerzeichen.",
        en: "“\(text)” is no web address: it begins with https:// and has no blanks.")
    case .otherNetwork(let found, let network):
      ErrorText(
        "address.otherNetwork", .refused,
        de: "Dieser Link führt zu \(found.name), der Beitrag gehört zu \(network.name).",
        en: "This link leads to \(found.name), the post belongs to \(network.name).")
    case .takenBy(let post):
      ErrorText(
        "address.taken", .refused, remedy: .post(.show, post),
        de: "Unter diesem Link steht schon Beitrag \(post).",
        en: "Post \(post) stands at this link already.")
    }
  }
}
