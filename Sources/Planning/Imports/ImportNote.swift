/// `ImportNote` says what was assumed in reading a file, or what was left aside.
package struct ImportNote: Hashable, Sendable {
  package let wording: Wording
  /// What would have it otherwise; nil where nothing does.
  package let remedy: Remedy?

  package init(_ wording: Wording, remedy: Remedy? = nil) {
    self.wording = wording
    self.remedy = remedy
  }
}
