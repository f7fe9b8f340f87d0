/// One thing that is checked about every post that is still to go out.
package struct Rule: Sendable {
  /// What is wrong with a post.
  struct Complaint {
    let message: Wording
    /// nil where it is as grave as its rule.
    var severity: Finding.Severity?
    /// What helps; nil: what helps against the rule.
    var remedy: Remedy?
  }

  /// Such as `text.tooLong`; scripts rely on it.
  package let name: String
  /// How grave it is at most.
  package let severity: Finding.Severity
  /// Why it matters, in one sentence.
  package let reason: Wording
  /// What helps against it; nil where only thinking does, or rewriting.
  let remedy: @Sendable (Post) -> Remedy?
  let complaint: @Sendable (Post, CheckContext) -> Complaint?

  /// A rule whose findings are all as grave.
  init(
    name: String, severity: Finding.Severity, reason: Wording,
    remedy: @escaping @Sendable (Post) -> Remedy? = { _ in nil },
    message: @escaping @Sendable (Post, CheckContext) -> Wording?
  ) {
    self.init(name: name, upTo: severity, reason: reason, remedy: remedy) { post, context in
      message(post, context).map { Complaint(message: $0) }
    }
  }

  /// A rule that speaks the more softly, the less certain a network's refusal is.
  init(
    name: String, upTo severity: Finding.Severity, reason: Wording,
    remedy: @escaping @Sendable (Post) -> Remedy? = { _ in nil },
    complaint: @escaping @Sendable (Post, CheckContext) -> Complaint?
  ) {
    self.name = name
    self.severity = severity
    self.reason = reason
    self.remedy = remedy
    self.complaint = complaint
  }

  /// Every rule there is, the gravest first.
  package static let all: [Rule] = [
    .textTooLong, .signRefused, .networkRetired, .hashtagsOverLimit,
    .mediaMissing, .mediaKind, .mediaMixed, .mediaTooMany, .mediaTooLarge,
    .mediaNone, .timeInThePast, .postsTooClose, .onHoliday, .ownerMissing, .outsideCampaign,
    .networkUnsuited,
    .linkMissing,
    .onLesserHoliday, .textFolded, .hashtagsTooMany, .hashtagsUnused, .linkNotClickable,
    .linkNoCard, .linkInsecure,
    .formatDiffers, .pictureTooSmall, .alternativeTextMissing, .campaignNone, .imprintMissing,
  ]

  /// The names of the rules that a channel breaks, not the post: one change mends all its posts.
  package static let ofChannels: Set<String> = [imprintMissing.name]

  /// The names of the rules that ask for a campaign.
  package static let ofCampaigns: Set<String> = [campaignNone.name]

  /// The names of the rules that tell what a network takes: where one of them warns, it may refuse the post.
  package static let ofNetworks: Set<String> = Set(
    [
      textTooLong, signRefused, hashtagsOverLimit, mediaNone, mediaKind, mediaMixed, mediaTooMany,
      mediaTooLarge,
    ]
    .map(\.name))

  /// What the rules say about these posts, of each the gravest first; posts that are out or skipped
  /// are left alone.
  package static func findings(on posts: [Post], in context: CheckContext) -> [Finding] {
    posts.filter(\.status.isOpen).flatMap { post in
      let found = all.compactMap { $0.finding(on: post, in: context) }
      return Finding.Severity.gravestFirst.flatMap { severity in
        found.filter { $0.severity == severity }
      }
    }
  }

  private func finding(on post: Post, in context: CheckContext) -> Finding? {
    complaint(post, context).map {
      Finding(
        post: post.id, rule: name, severity: $0.severity ?? severity, message: $0.message,
        reason: reason, remedy: $0.remedy ?? remedy(post))
    }
  }
}

extension Finding.Severity {
  fileprivate static let gravestFirst: [Self] = [.error, .warning, .hint]
}

extension FactTrust {
  /// What a network is known to refuse is an error; what it seems to refuse must stop nobody.
  var severity: Finding.Severity {
    switch self {
    case .documented: .error
    case .observed: .warning
    }
  }
}
