package import Planning

/// A pillar as it is shown.
package struct PillarReport: Encodable, Equatable, Sendable {
  package let name: String
  /// How many posts speak of it, whatever became of them.
  package let posts: Int

  package init(_ pillar: Pillar, posts: Int) {
    name = pillar.name.text
    self.posts = posts
  }
}
