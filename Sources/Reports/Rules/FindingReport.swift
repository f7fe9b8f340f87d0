package import Planning

/// What a check noticed, worded for its reader.
package struct FindingReport: Encodable, Equatable, Sendable {
  package let post: PostID
  package let rule: String
  package let severity: Finding.Severity
  package let message: String
  /// Why it matters.
  package let reason: String
  /// What helps; null where the message says all there is.
  @OrNull package private(set) var remedy: Remedy?

  package init(_ finding: Finding, in language: Language) {
    post = finding.post
    rule = finding.rule
    severity = finding.severity
    message = finding.message.text(in: language)
    reason = finding.reason.text(in: language)
    remedy = finding.remedy
  }
}

/// What `check` answers.
package struct CheckReport: Encodable, Equatable, Sendable {
  package let findings: [FindingReport]
  /// How many posts were looked at.
  package let posts: Int
  /// nil where every post was asked for.
  @Unencoded package private(set) var sought: Sought?

  package init(
    _ findings: [Finding], posts: Int, sought: Sought? = nil, in language: Language
  ) {
    self.posts = posts
    self.sought = sought
    self.findings = findings.map { FindingReport($0, in: language) }
  }
}
