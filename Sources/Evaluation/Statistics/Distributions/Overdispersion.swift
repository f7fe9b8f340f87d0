/// How much more a firm's posts scatter than chance alone: the size that one post adds to a negative
/// binomial distribution. Real ones are small, often far below 1: a few posts carry most results.
package struct Overdispersion: Hashable, Sendable {
  /// mean² / (variance − mean); infinite where the posts scatter no more than a Poisson distribution.
  package let perPost: Double
  /// With fewer values the size per post is taken to be 1.
  package static let fewestPosts = 10

  package init(of values: [Double]) {
    guard values.count >= Self.fewestPosts else {
      perPost = 1
      return
    }
    let mean = values.mean
    let excess = values.sumOfSquares / Double(values.count - 1) - mean
    perPost = excess > 0 ? mean * mean / excess : .infinity
  }

  /// The size for posts that have had this much of their effect together, counted in whole posts.
  package func size(ofPosts effect: Double) -> Double {
    max(1, effect.rounded(.down)) * perPost
  }
}
