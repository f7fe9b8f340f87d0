extension Medium {
  /// What it is to a network; nil for a file that none takes.
  package var kind: MediaKind? { MediaKind(ofFile: file) }
}

extension [Medium] {
  /// The files by name, at most three of them.
  var words: Wording {
    let (named, others) = (prefix(3).map(\.file), count - 3)
    let german = named.map { "„\($0)“" }.joined(separator: ", ")
    let english = named.map { "“\($0)”" }.joined(separator: ", ")
    guard others > 0 else { return Wording(de: german, en: english) }
    return Wording(
      de: german + " und \(others == 1 ? "eine weitere" : "\(others) weitere")",
      en: english + " and \(others) more")
  }
}
