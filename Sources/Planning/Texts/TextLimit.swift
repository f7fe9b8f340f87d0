/// How long a text may be, and in which unit the network counts.
package struct TextLimit: Hashable, Sendable {
  package let length: Int
  package let counting: TextCounting
}

/// How a network counts the length of a text.
package enum TextCounting: Sendable {
  /// UTF-16 units. LinkedIn counts an emoji as 2; where a network does not say how it counts, this
  /// is the safe way, since no unit in use gives more.
  case utf16
  /// X: letters of European scripts 1, others and emoji 2, an address 23.
  case weighted

  package func length(of text: String) -> Int {
    switch self {
    case .utf16: text.utf16.count
    case .weighted: text.weightedLength
    }
  }
}

/// What sort of account a channel is; text limits differ by it.
package enum ChannelKind: String, CaseIterable, Encodable, Sendable {
  case page, businessPage, profile, group, premium

  package var name: Wording {
    switch self {
    case .page: Wording(de: "Seite", en: "page")
    case .businessPage: Wording(de: "Unternehmensseite", en: "business page")
    case .profile: Wording(de: "Profil", en: "profile")
    case .group: Wording(de: "Gruppe", en: "group")
    case .premium: Wording(de: "Premium-Konto", en: "premium account")
    }
  }
}
