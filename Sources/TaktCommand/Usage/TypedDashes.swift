/// Dashes of print, which word processors and telephones make of two hyphens.
extension [String] {
  /// `–on` and `—on` are `--on` where the command has such an option. The value of an option, and what stands behind
  /// `--`, is text and stays as it is.
  var withDashesRead: [String] {
    guard contains(where: { $0.longDashed != nil }) else { return self }
    // One before the command's name would hide it.
    let plain = map { $0.longDashed ?? $0 }
    let arguments = TypedCommand(plain).shape.arguments()
    let names = arguments.flatMap(\.longNames)
    let takingValues = TypedCommand.takingValues(arguments)
    var words: [String] = []
    var isEnded = false
    for word in self {
      isEnded = isEnded || word == "--"
      let isValue = words.last.map(takingValues.contains) ?? false
      if !isEnded, !isValue, let option = word.longDashed, names.contains(option.nameOfOption) {
        words.append(option)
      } else {
        words.append(word)
      }
    }
    return words
  }
}

extension String {
  /// With two hyphens in place of a long dash before a letter; nil where none stands there.
  fileprivate var longDashed: String? {
    guard let first, "–—―".contains(first) else { return nil }
    let name = drop { "–—―-".contains($0) }
    return name.first?.isLetter == true ? "--" + name : nil
  }
}
