/// An experiment whose arms are formats: there an arm says what its posts are made of.
extension Experiment {
  /// The format that an arm's posts have; nil unless both arms are formats, since “Text” beside “comment”
  /// tells where something stands.
  package func format(ofArm arm: Int) -> PostFormat? {
    let formats = arms.map { PostFormat(arm: $0.text) }
    return formats.contains(nil) ? nil : formats[arm]
  }

  /// The post as its arm wants it.
  /// - Parameter given: the format that somebody asked for; nil where only its files can contradict.
  /// - Throws: `ExperimentError.otherFormat`.
  package func fitted(
    _ post: Post, toArm arm: Int, given: PostFormat? = nil
  ) throws(ExperimentError) -> Post {
    guard let turn = format(ofArm: arm) else { return post }
    for format in [given, post.media.first?.kind?.format].compactMap(\.self) where format != turn {
      throw .otherFormat(post.id, name.text, turn: turn, given: format)
    }
    var fitted = post
    fitted.format = turn
    return fitted
  }
}

extension PostFormat {
  /// By its name in either language; case does not count.
  fileprivate init?(arm name: String) {
    let wanted = name.lowercased()
    let format = Self.allCases.first { format in
      [format.rawValue, format.name.german, format.name.english].contains {
        $0.lowercased() == wanted
      }
    }
    guard let format else { return nil }
    self = format
  }
}
