extension Rule {
  static let hashtagsOverLimit = Rule(
    name: "hashtags.overLimit", severity: .error,
    reason: Wording(
      de: "Mit mehr Hashtags nimmt das Netzwerk den Beitrag nicht an.",
      en: "With more hashtags the network does not accept the post.")
  ) { post, _ in
    let count = post.text.hashtags.count
    let network = post.channel.network
    guard let limit = network.hashtags?.limit, count > limit else { return nil }
    return Wording(
      de: """
        Der Text hat \(count) Hashtags; \(network.name) nimmt höchstens \(limit). Streichen Sie \
        \(count - limit).
        """,
      en: """
        The text has \(count) hashtags; \(network.name) takes \(limit) at most. Delete \
        \(count - limit).
        """)
  }

  static let hashtagsTooMany = Rule(
    name: "hashtags.tooMany", severity: .hint,
    reason: Wording(
      de: "Viele Hashtags wirken wie Werbung von der Stange und lenken vom Text ab.",
      en: "Many hashtags look like spam and draw attention away from the text.")
  ) { post, _ in
    let count = post.text.hashtags.count
    let network = post.channel.network
    guard let useful = network.hashtags?.useful, count > useful.upperBound else { return nil }
    return Wording(
      de: """
        \(count) Hashtags sind viele für \(network.name): Üblich sind \(useful.lowerBound) bis \
        \(useful.upperBound). Behalten Sie die treffendsten.
        """,
      en: """
        \(count) hashtags are many for \(network.name): \(useful.lowerBound) to \
        \(useful.upperBound) are usual. Keep those that fit best.
        """)
  }

  static let hashtagsUnused = Rule(
    name: "hashtags.unused", severity: .hint,
    reason: Wording(
      de: "Ein Hashtag, den niemand anklicken kann, führt niemanden zum Beitrag.",
      en: "A hashtag that nobody can click leads nobody to the post.")
  ) { post, _ in
    let network = post.channel.network
    guard let advice = network.hashtags, advice.useful == nil,
      let first = post.text.hashtags.first
    else { return nil }
    let hashtag = post.text[first]
    return Wording(
      de: """
        Auf \(network.name) sind Hashtags gewöhnlicher Text. Statt „\(hashtag)“ genügt \
        „\(hashtag.dropFirst())“, oder lassen Sie sie weg.
        """,
      en: """
        On \(network.name) hashtags are plain text. Instead of “\(hashtag)” \
        “\(hashtag.dropFirst())” will do, or leave them out.
        """)
  }
}
