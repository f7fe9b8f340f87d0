/// What a network makes of an address in a text.
package struct LinkHandling: Hashable, Sendable {
  /// The picture and title of the linked page below a post.
  package enum Card: Sendable {
    case shown, hiddenByMedia, never
  }

  package let isClickable: Bool
  package let card: Card

  static let withCard = LinkHandling(isClickable: true, card: .shown)
}
