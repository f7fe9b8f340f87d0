import Planning

/// A file that goes with a post.
package struct MediumReport: Encodable, Equatable, Sendable {
  package let file: String
  @OrNull package private(set) var alternativeText: String?

  init(_ medium: Medium) {
    file = medium.file
    alternativeText = medium.alternativeText
  }
}
