extension TextLimit {
  /// The text as it is if it fits; else its beginning with an ellipsis, up to the end of a sentence
  /// if that keeps most of the room, else up to the end of a word.
  ///
  /// It never ends within a Character, an address or a hashtag.
  /// - Parameter reserve: what is to stay free, such as for a link; as the network counts.
  package func shortened(_ text: String, leaving reserve: Int = 0) -> String {
    let room = length - reserve
    guard counting.length(of: text) > room else { return text }
    let rest = TextLimit(length: room - counting.length(of: " …"), counting: counting)
    guard rest.length > 0 else { return "" }
    var end = text.endBeforeEntity(at: text.wholeWordsEnd(before: rest.end(in: text)))
    end = rest.sentenceEnd(before: end, in: text) ?? end
    let kept = text[..<end].withoutTrailing { $0.isWhitespace || ",;:–—([„«".contains($0) }
    let isWithinWord = kept.endIndex == end && !text[end].isWhitespace
    return kept + (isWithinWord || kept.isEmpty ? "…" : " …")
  }

  /// The last end of a sentence that leaves enough of the room filled.
  private func sentenceEnd(before end: String.Index, in text: String) -> String.Index? {
    var place = end
    while !text.isSentenceEnd(at: place) {
      guard place > text.startIndex else { return nil }
      place = text.index(before: place)
    }
    let kept = Double(counting.length(of: String(text[..<place])))
    return kept >= String.leastShare * Double(length) ? place : nil
  }
}

extension String {
  /// The same place, or the beginning of the address or hashtag within which it lies.
  fileprivate func endBeforeEntity(at place: Index) -> Index {
    guard place < endIndex, !self[place].isWhitespace else { return place }
    let entities = (webLinks + hashtags).sorted { $0.lowerBound > $1.lowerBound }
    return entities.reduce(place) { place, entity in
      guard entity.lowerBound < place, place < entity.upperBound else { return place }
      // An address may begin with an accent, which belongs to the Character before it.
      return index(before: index(after: entity.lowerBound))
    }
  }

  /// Whether a sentence or a line ends before this place.
  fileprivate func isSentenceEnd(at place: Index) -> Bool {
    guard place > startIndex, place < endIndex, self[place].isWhitespace else { return false }
    if self[place].isNewline { return true }
    let word = self[..<place].suffix { !$0.isWhitespace }
    let bare = word.withoutTrailing { "”“\"’‘'»)]".contains($0) }
    guard let mark = bare.last, ".!?…。！？".contains(mark) else { return false }
    guard self[place...].first(where: { !$0.isWhitespace })?.isLowercase != true else {
      return false
    }
    return mark != "." || !bare.dropLast().isShortForm
  }
}

extension Substring {
  /// Whether a full stop behind it most likely ends no sentence: `3.`, `z.B.`, `Dr.`
  fileprivate var isShortForm: Bool {
    let letters = drop { !$0.isLetter && !$0.isNumber }
    return letters.count <= 1 || letters.contains(".") || letters.allSatisfy(\.isNumber)
      || Self.shortForms.contains(letters.lowercased())
  }

  private static let shortForms: Set<String> = [
    "bzw", "ca", "dr", "etc", "fr", "hr", "inkl", "mr", "mrs", "ms", "nr", "prof", "st", "str",
    "tel", "usw", "vgl",
  ]
}

extension BidirectionalCollection {
  fileprivate func suffix(while isPart: (Element) -> Bool) -> SubSequence {
    let start = lastIndex { !isPart($0) }.map(index(after:)) ?? startIndex
    return self[start...]
  }
}
