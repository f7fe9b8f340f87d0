/// The working time of a post for which nobody stated any: the firm's own, where it is known.
package struct UsualMinutes: Hashable, Sendable {
  /// The own posts of a format that make its usual time, at least. Source: the method of capacity
  /// planning that Takt follows; below five, one long afternoon would rule.
  package static let fewestPosts = 5

  /// The median minutes of the firm's own posts, for the formats that it has made often enough.
  package let own: [PostFormat: Int]

  /// What a post takes that says again what an earlier one says; the text is there, it is only pasted.
  package let ofRepeats: Int
  /// `ofRepeats` is the median of the firm's own, not a setting.
  package let hasOwnRepeats: Bool

  /// The minutes of a repeat where nobody set others. Takt's own assumption.
  package static let minutesOfRepeats = 5

  /// - Parameters:
  ///   - ownRepeats: the median minutes of the firm's own repeats, where there are enough.
  ///   - ofRepeats: what they take as long as that is not known.
  package init(
    own: [PostFormat: Int] = [:], ownRepeats: Int? = nil, ofRepeats: Int = minutesOfRepeats
  ) {
    self.own = own
    self.ofRepeats = ownRepeats ?? ofRepeats
    hasOwnRepeats = ownRepeats != nil
  }

  /// Nothing of it is the firm's own.
  package var isAssumed: Bool { own.isEmpty && !hasOwnRepeats }

  package subscript(format: PostFormat) -> Int { own[format] ?? format.usualMinutes }
}

/// The working time that was booked on one post, without answering and evaluating.
package struct PostTime: Hashable, Sendable {
  package let format: PostFormat
  package let isRepeat: Bool
  package let minutes: Int

  package init(format: PostFormat, isRepeat: Bool = false, minutes: Int) {
    self.format = format
    self.isRepeat = isRepeat
    self.minutes = minutes
  }
}
