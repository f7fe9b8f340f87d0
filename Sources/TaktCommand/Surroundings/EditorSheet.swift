import Planning

/// `EditorSheet` is what stands in the file that an editor opens: the text, and below a line to cut at
/// what is told about it.
///
/// A line to cut at and no signs in front of lines, since hashtags stand at the beginning of lines too.
struct EditorSheet {
  /// The line to cut at, as `git commit` has it: no text holds it by accident.
  static let marker = "------------------------ >8 ------------------------"

  /// The text as it is so far, empty for a new one.
  let text: String
  /// What is told below the marker.
  let footer: [String]

  var content: String {
    ([text, "", Self.marker] + footer).joined(separator: "\n") + "\n"
  }

  /// How the text reads where nobody changed it.
  var unchanged: String { text(in: content) }

  /// What somebody wrote above the last marker. Line breaks that editors add or change of themselves
  /// are no part of it, nor is the footer where only the marker was deleted.
  func text(in content: String) -> String {
    var lines = content.drop { $0 == "\u{FEFF}" }
      .split(omittingEmptySubsequences: false, whereSeparator: \.isLineEnd)[...]
    let cut = lines.lastIndex { $0.trimmed == Self.marker }
    if let cut { lines = lines[..<cut] }
    lines.removeBlankEnd()
    if cut == nil, lines.suffix(footer.count).elementsEqual(footer, by: ==) {
      lines.removeLast(footer.count)
      lines.removeBlankEnd()
    }
    if text.first?.isLineEnd != true {
      while let first = lines.first, first.isEmpty { lines.removeFirst() }
    }
    return lines.joined(separator: "\n")
  }

  /// What is told below the marker got into the text: an editor that fills paragraphs joins it to the last
  /// one.
  func isMixed(into text: String) -> Bool {
    text.contains(Self.marker) || footer.first.map { !$0.isEmpty && text.contains($0) } ?? false
  }
}

extension ArraySlice<Substring> {
  fileprivate mutating func removeBlankEnd() {
    while last?.allSatisfy(\.isWhitespace) == true { removeLast() }
  }
}

extension Character {
  /// The end of a line as editors write it, on Windows too; other breaks belong to the text.
  fileprivate var isLineEnd: Bool { self == "\n" || self == "\r\n" }
}
