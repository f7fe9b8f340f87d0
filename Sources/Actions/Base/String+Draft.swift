import Planning
import Reports

extension String {
  /// Makes sure that nobody writes over words that they have not seen.
  /// - Parameters:
  ///   - draft: the text that an editor was opened on; nil where none was.
  ///   - name: what it is called; nil for its beginning.
  /// - Throws: `PlanFileError.changedMeanwhile`.
  func checkUnchanged(since draft: String?, as name: String? = nil) throws {
    guard let draft, draft != self else { return }
    throw PlanFileError.changedMeanwhile(name ?? String(prefix(40)))
  }
}
