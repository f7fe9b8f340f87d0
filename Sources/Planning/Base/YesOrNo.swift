extension Bool {
  /// Yes or no as people answer it, by a word or its letter; the languages do not matter. nil for
  /// anything else.
  package init?(answer: String) {
    switch answer.trimmed.lowercased() {
    case "y", "yes", "j", "ja": self = true
    case "n", "no", "nein": self = false
    default: return nil
    }
  }
}
