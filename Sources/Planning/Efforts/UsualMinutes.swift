/// The working time of a post for which nobody stated any: the firm's own, where it is known.
package struct UsualMinutes: Hashable, Sendable {
  /// The own posts of a format that make its usual time, at least. Source: the method of capacity
  /// planning that Takt follows; below five, one long afternoon would rule.
  package static let fewestPosts = 5

  /// The median minutes of the firm's own posts, for the formats that it has made often enough.
  package let own: [PostFormat: Int]

  package init(own: [PostFormat: Int] = [:]) {
    self.own = own
  }

  package subscript(format: PostFormat) -> Int { own[format] ?? format.usualMinutes }
}

/// The working time that was booked on one post, without answering and evaluating.
package struct PostTime: Hashable, Sendable {
  package let format: PostFormat
  package let minutes: Int

  package init(format: PostFormat, minutes: Int) {
    self.format = format
    self.minutes = minutes
  }
}
