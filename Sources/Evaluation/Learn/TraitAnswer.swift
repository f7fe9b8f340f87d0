import Planning

/// What one trait of posts has to do with their results on one network.
package struct TraitAnswer: Sendable {
  package struct Group: Hashable, Sendable {
    package let value: PostTrait.Value
    /// Measured posts of it.
    package let posts: Int
    /// Times as much as usual: as counted, and drawn towards 1 by as much as chance explains.
    package let rawFactor: Double?
    package let factor: Double?
    /// 80 % band of the factor; nil where no difference is visible.
    package let band: Interval?
    /// After Holm; nil where too little is known to ask.
    package let p: Double?
    package let verdict: Certainty

    /// To be tried, never recommended.
    package var isTooSmall: Bool { posts < TraitAnswer.fewestOfGroup }
    /// More than usual.
    package var isMore: Bool { factor ?? 1 > 1 }
  }

  /// The rule that decided. Each has a sentence of its own.
  package enum Reason: Hashable, Sendable {
    /// Measured posts that there are, and that it takes.
    case tooFewPosts(have: Int, need: Int)
    /// Posts that a second group lacks to be told from the first.
    case tooLittleVariety(missing: Int)
    /// With as many posts as now, a group this many times better would be found in 4 of 5 cases; nil
    /// where no number says that.
    case noDifference(visibleFactor: Double?)
    /// These groups stand out, the surest first.
    case standOut([Group])
  }

  package let trait: PostTrait
  /// Measured posts that have the trait.
  package let posts: Int
  package let groups: [Group]
  /// How many more measured posts it takes until it can be asked at all.
  package let missing: Int
  /// About how many more posts would settle the strongest hint.
  package let toSettle: Int?
  /// With as many posts as now, a group this many times better would be found in 4 of 5 cases.
  package let visibleFactor: Double?

  /// The strongest group's.
  package var verdict: Certainty { groups.map(\.verdict).max() ?? .tooLittleData }

  package var reason: Reason {
    switch verdict {
    case .tooLittleData:
      posts < Self.fewestPosts
        ? .tooFewPosts(have: posts, need: posts + missing) : .tooLittleVariety(missing: missing)
    case .noDifference:
      .noDifference(visibleFactor: visibleFactor.flatMap { $0.isFinite && $0 > 1 ? $0 : nil })
    case .hint, .supported:
      .standOut(
        groups.filter { $0.verdict >= .hint }.sorted { ($0.p ?? 1) < ($1.p ?? 1) })
    }
  }

  /// The groups that stand out, the strongest first.
  package var findings: [Group] {
    groups.filter { $0.verdict >= .hint }.sorted {
      ($1.verdict, abs(ln($1.factor ?? 1))) < ($0.verdict, abs(ln($0.factor ?? 1)))
    }
  }

  /// Fewer posts answer nothing; a group with fewer is tried, never recommended. Takt's own choice.
  static let (fewestPosts, fewestOfGroup) = (20, 5)
}
