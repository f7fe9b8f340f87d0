extension String {
  /// The names that a text mentions, each with its `@`, once, in their order. An address of mail
  /// mentions nobody, and neither does a link.
  package var mentions: [String] {
    guard contains("@") else { return [] }
    let links = webLinks
    var found: [String] = []
    for sign in indices where self[sign] == "@" {
      if sign > startIndex, self[index(before: sign)].isMentionPart { continue }
      if links.contains(where: { $0.contains(sign) }) { continue }
      var name = self[index(after: sign)...].prefix(while: \.isMentionPart)
      while let last = name.last, !last.isLetter, !last.isNumber { name.removeLast() }
      if !name.isEmpty { found.append("@" + name) }
    }
    return found.distinct
  }
}

extension Character {
  fileprivate var isMentionPart: Bool {
    isLetter || isNumber || self == "_" || self == "-" || self == "."
  }
}
