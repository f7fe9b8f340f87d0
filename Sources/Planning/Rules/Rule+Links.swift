extension Rule {
  static let linkMissing = Rule(
    name: "link.missing", severity: .warning,
    reason: Wording(
      de: "Ein Beitrag, der zu einer Seite führen soll, braucht ihre Adresse.",
      en: "A post that is to lead to a page needs its address."),
    remedy: { .post(.addLink, $0.id) }
  ) { post, _ in
    guard post.format == .link, post.links.isEmpty else { return nil }
    return Wording(
      de: "Das Format ist Link, doch es gibt keinen.", en: "The format is link, but there is none.")
  }

  static let linkNotClickable = Rule(
    name: "link.notClickable", severity: .hint,
    reason: Wording(
      de: "Eine Adresse, die sich nicht anklicken lässt, tippt kaum jemand ab.",
      en: "Hardly anybody types an address that cannot be clicked.")
  ) { post, _ in
    let network = post.channel.network
    guard network.links?.isClickable == false, let link = post.links.first else { return nil }
    return Wording(
      de: """
        „\(link)“ lässt sich im Text auf \(network.name) nicht anklicken. Setzen Sie den Link in \
        Ihr Profil und verweisen Sie darauf.
        """,
      en: """
        “\(link)” cannot be clicked in a text on \(network.name). Put the link into your profile \
        and point to it.
        """)
  }

  static let linkNoCard = Rule(
    name: "link.noCard", severity: .hint,
    reason: Wording(
      de: "Die Vorschau mit Bild und Titel ist die größte Fläche, die zum Klicken einlädt.",
      en: "The preview with picture and title is the largest area that invites a click.")
  ) { post, _ in
    let network = post.channel.network
    guard network.links?.card == .hiddenByMedia, !post.media.isEmpty, let link = post.links.first
    else { return nil }
    return Wording(
      de: """
        Mit einer Datei zeigt \(network.name) keine Vorschau von „\(link)“. Lassen Sie die Datei \
        weg, wenn Ihnen Klicks wichtiger sind.
        """,
      en: """
        With a file \(network.name) shows no preview of “\(link)”. Leave the file out if clicks \
        matter more to you.
        """)
  }

  static let linkInsecure = Rule(
    name: "link.insecure", severity: .hint,
    reason: Wording(
      de: "Vor Seiten ohne Verschlüsselung warnen die Browser.",
      en: "Browsers warn of pages without encryption.")
  ) { post, _ in
    guard let link = post.links.first(where: { $0.lowercased().hasPrefix("http://") }) else {
      return nil
    }
    let secure = "https" + link.dropFirst(4)
    return Wording(
      de: "„\(link)“ ist unverschlüsselt. Prüfen Sie, ob „\(secure)“ geht, und nehmen Sie das.",
      en: "“\(link)” is not encrypted. See whether “\(secure)” works, and use that.")
  }
}

extension Post {
  /// The addresses that go out with it: those in the text, and its own.
  fileprivate var links: [String] {
    let inText = text.webLinks.map { String(text[$0]) }
    guard let link, !inText.contains(link) else { return inText }
    return [link] + inText
  }
}
