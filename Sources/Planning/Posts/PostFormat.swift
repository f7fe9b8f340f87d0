/// What a post is made of.
package enum PostFormat: String, CaseIterable, Encodable, Sendable {
  case text, image, video, link, document, poll

  package var name: Wording {
    switch self {
    case .text: Wording(de: "Text", en: "text")
    case .image: Wording(de: "Bild", en: "image")
    case .video: Wording(de: "Video", en: "video")
    case .link: Wording(de: "Link", en: "link")
    case .document: Wording(de: "Dokument", en: "document")
    case .poll: Wording(de: "Umfrage", en: "poll")
    }
  }

  /// Working minutes assumed for a post of this format while nobody stated its own.
  /// Takt's own choice.
  package var usualMinutes: Int {
    switch self {
    case .text, .poll: 30
    case .link: 25
    case .image, .document: 45
    case .video: 150
    }
  }
}
