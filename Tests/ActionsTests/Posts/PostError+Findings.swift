import Planning

extension PostError {
  /// The rules whose errors stopped a post; nil where something else did.
  var stoppedBy: [String]? {
    guard case .findings(let findings) = self else { return nil }
    return findings.map(\.rule)
  }
}
