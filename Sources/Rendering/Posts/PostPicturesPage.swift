import Planning
import Reports

/// The files of posts on a page: pictures as a network shows them, and a frame for whatever is no picture.
extension PageWriter {
  func pictures(of shown: PostsAtOnce) -> [HTMLNode] {
    let media = shown.first.media
    guard !media.isEmpty else { return [] }
    let look = media.count > 1 ? "pictures several" : "pictures"
    let figures = media.map { figure($0, on: shown.first.network) }
    return [HTMLNode(.div, [.class: look], figures)]
      + [cut(of: shown).map { paragraph($0, .quiet) }].compactMap(\.self)
  }

  private func figure(_ medium: MediumReport, on network: Network) -> HTMLNode {
    let proportions = network.media?.proportions?.look
    let words = medium.alternativeText?.harmless
    let name = medium.file.fileName
    let shown = pictures[medium]
    let caption = words.map { HTMLNode(.figcaption, [:], [person($0)]) }
    guard case .picture(let picture) = shown else {
      let frame = HTMLNode(
        .div, [.class: ["frame", proportions].compactMap(\.self).joined(separator: " ")],
        [HTMLNode(.strong, [:], [person(name)])]
          + (shown.flatMap(reason).map { [HTMLNode(.span, [:], [.text($0)])] } ?? []))
      return HTMLNode(.figure, [:], [frame] + [caption].compactMap(\.self))
    }
    let undescribed = HTMLNode(
      .figcaption, [:], [.text(say(de: "ohne Beschreibung", en: "without a description"))])
    return HTMLNode(
      .figure, [:],
      [
        .picture(picture, words: words ?? self.undescribed(name), look: proportions ?? ""),
        caption ?? undescribed,
      ])
  }

  private func undescribed(_ name: String) -> String {
    say(de: "Bild \(name), ohne Beschreibung", en: "Picture \(name), without a description")
  }

  /// What a frame says below the name of its file.
  private func reason(_ shown: PostPictures.Shown) -> String? {
    switch shown {
    case .picture: nil
    case .gap(.missing): say(de: "Datei nicht gefunden", en: "file not found")
    case .gap(.unreadable): say(de: "Datei nicht lesbar", en: "file cannot be read")
    case .gap(.film): say(de: "Video", en: "video")
    case .gap(.document): say(de: "Dokument", en: "document")
    case .gap(.noPicture):
      say(de: "kein Bild, das Browser zeigen", en: "no picture that browsers show")
    case .gap(.tooLarge(let bytes)):
      say(
        de: "\(megabytes(bytes)), zu groß für diese Seite",
        en: "\(megabytes(bytes)), too large for this page")
    case .gap(.pageFull):
      say(de: "Platz der Seite ist voll", en: "no room left on this page")
    }
  }

  private func megabytes(_ bytes: Int) -> String {
    number(Double(bytes) / Double(1 << 20), decimals: 1) + " MB"
  }

  /// Said where the others of the networks cut pictures differently.
  private func cut(of shown: PostsAtOnce) -> String? {
    let networks = shown.posts.map(\.network)
    let isPicture = shown.first.media.contains { medium in
      if case .picture = pictures[medium] { true } else { false }
    }
    guard isPicture, Set(networks.map { $0.media?.proportions }).count > 1 else { return nil }
    let name = shown.first.network.name
    return say(de: "Zugeschnitten wie auf \(name).", en: "Cut as on \(name).")
  }
}
