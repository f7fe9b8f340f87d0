extension Rule {
  static let textTooLong = Rule(
    name: "text.tooLong", severity: .error,
    reason: Wording(
      de: "Was über der Grenze liegt, nimmt das Netzwerk nicht an.",
      en: "The network does not accept what is beyond its limit.")
  ) { post, context in
    let limit = post.channel.network.textLimit(for: post.channel.kind)
    let length = limit.counting.length(of: post.outgoingText(context.links))
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

  static let signRefused = Rule(
    name: "text.signRefused", severity: .error,
    reason: Wording(
      de: "Wegen eines einzigen solchen Zeichens lehnt das Netzwerk den ganzen Beitrag ab.",
      en: "For a single such character the network refuses the whole post.")
  ) { post, context in
    let refused = post.channel.network.refusedScalars
    guard let sign = post.outgoingText(context.links).unicodeScalars.first(where: refused.contains)
    else {
      return nil
    }
    let network = post.channel.network.name
    let code = "U+" + String(sign.value, radix: 16, uppercase: true)
    return Wording(
      de: """
        Der Text enthält das unsichtbare Zeichen \(code), das \(network) nicht annimmt. Tippen Sie \
        die Stelle neu, statt sie einzufügen; oft steht es ganz am Anfang.
        """,
      en: """
        The text holds the invisible character \(code), which \(network) does not accept. Type \
        that place anew instead of pasting it; often it stands at the very beginning.
        """)
  }

  static let textFolded = Rule(
    name: "text.folded", severity: .hint,
    reason: Wording(
      de: "Was hinter „mehr“ steht, liest nur, wer klickt.",
      en: "What stands behind “more” is read only by those who click.")
  ) { post, context in
    let (network, kind) = (post.channel.network, post.channel.kind)
    guard let fold = network.fold(for: kind) else { return nil }
    let visible = fold.visibleText(of: post.outgoingBody(context.links))
    guard visible.isFolded else { return nil }
    let shown = visible.shown.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let extent = fold.extent
    return Wording(
      de: """
        Vor „mehr“ ist auf \(network.name) nur zu lesen: „\(shown) …“ (\(extent.german)). Das \
        Wichtigste gehört dorthin.
        """,
      en: """
        Before “more” only this is read on \(network.name): “\(shown) …” (\(extent.english)). What \
        matters most belongs there.
        """)
  }
}

extension Fold {
  /// How much it shows, in words.
  fileprivate var extent: Wording {
    var german = "etwa \(limit.length) Zeichen"
    var english = "about \(limit.length) characters"
    if let lines {
      german += " oder \(lines) Zeilen"
      english += " or \(lines) lines"
    }
    if let desktopLength {
      german += " auf Telefonen, am Rechner \(desktopLength)"
      english += " on phones, \(desktopLength) on desktops"
    }
    return Wording(de: german, en: english)
  }
}
