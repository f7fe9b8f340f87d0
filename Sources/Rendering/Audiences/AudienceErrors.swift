package import Planning

extension AudienceError: WordedError {
  package var text: ErrorText {
    switch self {
    case .withoutNetwork(let name):
      ErrorText(
        "audience.noNetwork", .usage, remedy: .enter(.networks),
        de: "Die Zielgruppe „\(name)“ braucht ein Netzwerk.",
        en: "The audience “\(name)” needs a network.")
    }
  }
}
