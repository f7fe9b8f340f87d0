/// What a check noticed about a post.
package struct Finding: Hashable, Sendable {
  /// Errors stop `submit` and `publish`; nothing stops a draft.
  package enum Severity: String, Encodable, Comparable, Sendable {
    case hint, warning, error

    package static func < (left: Self, right: Self) -> Bool {
      left.rank < right.rank
    }

    private var rank: Int {
      switch self {
      case .hint: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  package let post: PostID
  /// The rule's name, such as `text.tooLong`.
  package let rule: String
  package let severity: Severity
  package let message: Wording
  /// Why the rule is there, in one sentence.
  package let reason: Wording
  /// What helps; nil where the message says all there is.
  package let remedy: Remedy?

  package init(
    post: PostID, rule: String, severity: Severity, message: Wording, reason: Wording,
    remedy: Remedy? = nil
  ) {
    self.post = post
    self.rule = rule
    self.severity = severity
    self.message = message
    self.reason = reason
    self.remedy = remedy
  }
}
