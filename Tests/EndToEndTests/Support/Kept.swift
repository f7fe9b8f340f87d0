import Foundation
import Testing

/// Holds a text against the one kept under a name in `Kept/`.
///
/// With `TAKT_KEEP=1` in the environment the text is kept instead, to be read in the change.
func expectKept(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = Takt.root.appendingPathComponent("Tests/EndToEndTests/Kept/\(name).txt")
  if ProcessInfo.processInfo.environment["TAKT_KEEP"] == "1" {
    return try Data(text.utf8).write(to: file)
  }
  let kept = try? String(contentsOf: file, encoding: .utf8)
  let difference = kept.map { firstDifference($0, text) } ?? "nothing is kept under that name"
  #expect(kept == text, "\(name): \(difference ?? "")", sourceLocation: sourceLocation)
}

private func firstDifference(_ kept: String, _ text: String) -> String? {
  let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
  let new = text.split(separator: "\n", omittingEmptySubsequences: false)
  for line in 0..<max(old.count, new.count) {
    let (a, b) = (line < old.count ? old[line] : "∅", line < new.count ? new[line] : "∅")
    if a != b { return "line \(line + 1)\nkept: \(a)\nnow:  \(b)" }
  }
  return nil
}
