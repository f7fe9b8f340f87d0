/// What a network makes of hashtags, and how many it is advised to set.
package struct HashtagAdvice: Hashable, Sendable {
  /// How many help; nil where they are plain text. What third parties observed, never a limit.
  package let useful: ClosedRange<Int>?
  /// With more the network refuses the post; nil where no such number is known.
  package private(set) var limit: Int?

  static let plainText = HashtagAdvice(useful: nil)
}
