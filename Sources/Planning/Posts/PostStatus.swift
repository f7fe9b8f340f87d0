/// Where a post stands on its way out.
package enum PostStatus: String, CaseIterable, Encodable, Sendable {
  case draft, inReview, approved, published, skipped

  package var name: Wording {
    switch self {
    case .draft: Wording(de: "Entwurf", en: "draft")
    case .inReview: Wording(de: "in Prüfung", en: "in review")
    case .approved: Wording(de: "freigegeben", en: "approved")
    case .published: Wording(de: "veröffentlicht", en: "published")
    case .skipped: Wording(de: "ausgelassen", en: "skipped")
    }
  }

  /// Still to be published, so it needs time and counts as planned.
  package var isOpen: Bool { Self.open.contains(self) }

  /// The states in which a post may still go out, in their order.
  package static let open: [PostStatus] = [.draft, .inReview, .approved]

  /// The states in which a post has not gone out.
  package static let notPublished: [PostStatus] = open + [.skipped]

  /// The states in which a filter that is copied means a post.
  package static let copied: [PostStatus] = open + [.published]
}
