/// What a post is made of.
package enum PostFormat: String, CaseIterable, Codable, Sendable {
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
  /// Takt's own choice: writing takes 20 minutes, a picture 10 more, a document 40, a film 70.
  package var usualMinutes: Int {
    switch self {
    case .text, .link: 20
    case .image, .poll: 30
    case .document: 60
    case .video: 90
    }
  }
}
