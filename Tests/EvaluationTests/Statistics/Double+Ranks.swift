import Evaluation

extension [Double] {
  /// From 1; equal values share the mean of their ranks.
  var ranks: [Double] {
    map { value in
      Double(count { $0 < value }) + Double(count { $0 == value } + 1) / 2
    }
  }
}

/// Mann and Whitney's test, which is the exact test of the mean difference of ranks.
func mannWhitney(_ a: [Double], _ b: [Double]) -> (u: Double, test: MeanDifferenceTest?) {
  let ranks = (a + b).ranks
  let ofB = Array(ranks[a.count...])
  let u = ofB.reduce(0, +) - Double(b.count * (b.count + 1)) / 2
  return (u, MeanDifferenceTest(Array(ranks[..<a.count]), ofB))
}
