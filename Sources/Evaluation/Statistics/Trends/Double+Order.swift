extension [Double] {
  /// S = Σ sign(later − earlier) over all pairs.
  var concordance: Int {
    var sum = 0
    for (index, earlier) in enumerated() {
      for later in self[(index + 1)...] {
        sum += later > earlier ? 1 : later < earlier ? -1 : 0
      }
    }
    return sum
  }

  /// How many values share a number, for each number that several share.
  var ties: [Int] {
    Dictionary(grouping: self, by: \.self).values.map(\.count).filter { $0 > 1 }.sorted()
  }

  /// The variance of S for values in random order: [n(n−1)(2n+5) − Σ t(t−1)(2t+5)] / 18.
  var concordanceVariance: Double {
    func part(_ n: Int) -> Double { Double(n) * Double(n - 1) * Double(2 * n + 5) }
    return (part(count) - ties.reduce(0) { $0 + part($1) }) / 18
  }
}
