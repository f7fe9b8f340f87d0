extension Rule {
  static let ownerMissing = Rule(
    name: "owner.missing", severity: .warning,
    reason: Wording(
      de: "Wofür niemand zuständig ist, das bleibt liegen.",
      en: "What nobody is responsible for is left undone."),
    remedy: { .post(.addOwner, $0.id) }
  ) { post, context in
    guard context.owners.owner(of: post) == nil else { return nil }
    return Wording(de: "Niemand ist zuständig.", en: "Nobody is responsible.")
  }

  static let imprintMissing = Rule(
    name: "imprint.missing", severity: .hint,
    reason: Wording(
      de: "Geschäftliche Profile brauchen in Deutschland und Österreich ein Impressum.",
      en: "Business profiles in Germany and Austria need a legal notice (Impressum)."),
    remedy: { .addImprint(channel: $0.channel.name) }
  ) { post, context in
    guard let channel = context.channels[post.channel.id], channel.imprint == nil else {
      return nil
    }
    return Wording(
      de: """
        Zu \(post.channel.name) ist kein Impressum vermerkt (§ 5 DDG, § 5 ECG, Art. 3 UWG; keine \
        Rechtsberatung).
        """,
      en: """
        No legal notice is recorded for \(post.channel.name) (§ 5 DDG, § 5 ECG, Art. 3 UWG; no \
        legal advice).
        """)
  }
}
