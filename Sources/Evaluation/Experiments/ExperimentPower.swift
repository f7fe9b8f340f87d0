/// Which difference so many posts find, in four cases of five: what `postsPerArm` says, read the other
/// way round.
package enum ExperimentPower {
  /// The spread of ln(x+1) over the posts of real accounts (standard deviation): where they are much
  /// alike, and where they differ much.
  package static let spreads = 0.8...1.1

  /// The smallest factor above 1 that so many posts an arm find.
  package static func smallestFactor(postsPerArm posts: Int, sigma: Double) -> Double {
    let bounds = StandardNormal.bound(level: 0.95) + StandardNormal.bound(level: 0.6)
    return exponential(bounds * sigma * (2 / Double(posts)).squareRoot())
  }

  /// The smallest factors that so many posts an arm find, from where posts are much alike to where
  /// they differ much.
  package static func smallestFactors(postsPerArm posts: Int) -> ClosedRange<Double> {
    let factors = [spreads.lowerBound, spreads.upperBound].map {
      smallestFactor(postsPerArm: posts, sigma: $0)
    }
    return factors[0]...factors[1]
  }
}
