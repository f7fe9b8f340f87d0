/// `PostTerm` is one word of those that mean posts, as a person typed it.
package enum PostTerm {
  case numbers(PostNumbers)
  case condition(FilterCondition)
  /// A bare word, to be found in texts. Only where posts are shown: one that is mistyped must change none.
  case word(String)

  /// - Throws: `PostFilterError.unreadable`.
  package init(_ text: String) throws(PostFilterError) {
    if let numbers = PostNumbers(text) {
      self = .numbers(numbers)
    } else if FilterCondition.isOne(text) {
      self = .condition(try FilterCondition(text))
    } else {
      let word = text.withoutQuotes
      guard !word.isEmpty, !word.hasPrefix("^"), word.contains(where: { !PostNumbers.signs($0) })
      else { throw .unreadable(text, keys: FilterCondition.Key.allCases.map(\.rawValue)) }
      self = .word(word)
    }
  }

  /// - Throws: `PostFilterError.unreadable`.
  package static func terms(_ words: [String]) throws(PostFilterError) -> [PostTerm] {
    var terms: [PostTerm] = []
    for word in words.joinedQuotations { terms.append(try PostTerm(word)) }
    return terms
  }
}

/// Numbers of posts as people type them: `12`, `#12`, `47,48`, `47-49`.
package struct PostNumbers {
  /// A single number is a range of one.
  package let ranges: [ClosedRange<PostID>]

  /// nil for what is no numbers, and for a range that runs backwards.
  package init?(_ text: String) {
    var ranges: [ClosedRange<PostID>] = []
    for part in text.split(separator: ",") {
      let ends = part.split(omittingEmptySubsequences: false) { "-–".contains($0) }
      let ids = ends.compactMap { PostID(argument: $0.trimmed) }
      guard ids.count == ends.count, ids.count <= 2, let first = ids.first, let last = ids.last,
        first <= last
      else { return nil }
      ranges.append(first...last)
    }
    guard !ranges.isEmpty else { return nil }
    self.ranges = ranges
  }

  /// Those of some posts: what follows one upon the other becomes a range.
  package init(_ posts: [PostID]) {
    ranges = posts.sorted().reduce(into: []) { ranges, post in
      if let last = ranges.last, post.number <= last.upperBound.number + 1 {
        ranges[ranges.count - 1] = last.lowerBound...post
      } else {
        ranges.append(post...post)
      }
    }
  }

  package var text: String {
    ranges.map { range in
      range.lowerBound == range.upperBound
        ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
    }.joined(separator: ",")
  }

  /// What numbers are written with.
  static func signs(_ character: Character) -> Bool {
    character.isASCIIDigit || "#,-– ".contains(character)
  }
}
