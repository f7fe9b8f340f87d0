extension Rule {
  static let textTooLong = Rule(
    name: "text.tooLong", severity: .error,
    reason: Wording(
      de: "Was über der Grenze liegt, nimmt das Netzwerk nicht an.",
      en: "The network does not accept what is beyond its limit.")
  ) { post, _ in
    let limit = post.channel.network.textLimit(for: post.channel.kind)
    let length = limit.counting.length(of: post.outgoingText)
    guard length > limit.length else { return nil }
    let network = post.channel.network.name
    return Wording(
      de: """
        Der Text ist für \(network) um \(length - limit.length) zu lang: \
        \(length) von \(limit.length) Zeichen. Kürzen Sie ihn.
        """,
      en: """
        The text is \(length - limit.length) too long for \(network): \
        \(length) of \(limit.length) characters. Shorten it.
        """)
  }
}
