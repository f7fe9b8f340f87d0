/// One thing that is checked about every post that is still to go out.
package struct Rule: Sendable {
  /// Such as `text.tooLong`; scripts rely on it.
  package let name: String
  package let severity: Finding.Severity
  /// Why it matters, in one sentence.
  package let reason: Wording
  /// What is wrong with the post, or nil.
  let complaint: @Sendable (Post, CheckScene) -> Wording?

  /// Every rule there is, the gravest first.
  package static let all: [Rule] = [
    .textTooLong, .networkRetired,
    .timeInThePast, .postsTooClose, .ownerMissing, .outsideCampaign, .networkUnsuited,
    .imprintMissing,
  ]

  /// What the rules say about these posts; posts that are out or skipped are left alone.
  package static func findings(on posts: [Post], in scene: CheckScene) -> [Finding] {
    posts.filter(\.status.isOpen).flatMap { post in
      all.compactMap { rule in
        rule.complaint(post, scene).map {
          Finding(
            post: post.id, rule: rule.name, severity: rule.severity, message: $0,
            reason: rule.reason)
        }
      }
    }
  }
}
