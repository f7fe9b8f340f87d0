/// How near words are that somebody may have mistaken for one another.
extension String {
  /// The slips between two words: letters too many, too few, wrong, or changed with their neighbour.
  func slips(to other: String) -> Int {
    let (a, b) = (Array(lowercased()), Array(other.lowercased()))
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var (older, old) = ([Int](), Array(0...b.count))
    for i in 1...a.count {
      var row = [i]
      for j in 1...b.count {
        let isSame = a[i - 1] == b[j - 1]
        var least = Swift.min(old[j] + 1, row[j - 1] + 1, old[j - 1] + (isSame ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          least = Swift.min(least, older[j - 2] + 1)
        }
        row.append(least)
      }
      (older, old) = (old, row)
    }
    return old[b.count]
  }

  /// The nearest of some words; nil where none is near. The shorter a word is,
  /// the fewer slips leave it recognisable, of two letters none; a beginning that only one has will do, too.
  func nearest(of words: [String]) -> String? {
    let limit = count <= 2 ? 0 : count <= 4 ? 1 : count <= 7 ? 2 : 3
    let near = words.map { (word: $0, slips: slips(to: $0)) }
      .filter { $0.slips <= limit && $0.slips < $0.word.count }
    guard let least = near.map(\.slips).min() else {
      let begun = words.filter { $0.hasPrefix(lowercased()) }
      return count >= 2 && begun.count == 1 ? begun[0] : nil
    }
    let nearest = near.filter { $0.slips == least }.map(\.word)
    return nearest.first { $0.hasPrefix(lowercased()) } ?? nearest.first
  }
}
