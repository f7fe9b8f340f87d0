package import Planning

/// What a check noticed, worded for its reader.
package struct FindingReport: Codable, Equatable, Sendable {
  package let post: PostID
  package let rule: String
  package let severity: Finding.Severity
  package let message: String
  /// Why it matters.
  package let reason: String

  package init(_ finding: Finding, in language: Language) {
    post = finding.post
    rule = finding.rule
    severity = finding.severity
    message = finding.message.text(in: language)
    reason = finding.reason.text(in: language)
  }
}

/// What `check` answers.
package struct CheckReport: Codable, Equatable, Sendable {
  package let findings: [FindingReport]

  package init(_ findings: [Finding], in language: Language) {
    self.findings = findings.map { FindingReport($0, in: language) }
  }
}
