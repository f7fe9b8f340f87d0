extension TextLimit {
  /// Finds the place up to which the text fits, between two Characters.
  ///
  /// On X a part may count more than the whole (`sonne.de` 23, `sonne.denk` 10), so this may be a
  /// word too early; what it leaves always fits. Only a few parts are counted, none much longer
  /// than the answer, so the time does not grow with the square of the text.
  func end(in text: String) -> String.Index {
    let ends = text.indices.dropFirst() + [text.endIndex]
    let fits = { (count: Int) in counting.length(of: String(text[..<ends[count - 1]])) <= length }
    var fitting = 0
    var step = 1
    while fitting + step <= ends.count, fits(fitting + step) {
      fitting += step
      step *= 2
    }
    while step > 1 {
      step /= 2
      if fitting + step <= ends.count, fits(fitting + step) { fitting += step }
    }
    return fitting == 0 ? text.startIndex : ends[fitting - 1]
  }
}

extension String {
  /// The share of a text that must stay, at least, where it is cut off for the sake of a whole word
  /// or sentence. Takt's own choice.
  static let leastShare = 0.6

  /// The last place up to `end` that cuts no word, or `end` itself if too little would be left, as
  /// in scripts that write no blanks.
  func wholeWordsEnd(before end: Index) -> Index {
    guard end < endIndex, !self[end].isWhitespace,
      let blank = self[..<end].lastIndex(where: \.isWhitespace)
    else { return end }
    let left = Double(self[..<blank].utf16.count)
    return left >= Self.leastShare * Double(self[..<end].utf16.count) ? blank : end
  }
}

extension Substring {
  func withoutTrailing(_ isUnwanted: (Character) -> Bool) -> Substring {
    var rest = self
    while let last = rest.last, isUnwanted(last) { rest.removeLast() }
    return rest
  }
}
