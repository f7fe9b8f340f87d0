/// Which network gives most results an hour of work. Results are Poisson with a gamma prior that is worth
/// one result at the rate of all networks; where posts scatter more than Poisson allows, all counts weigh
/// less by the same factor φ.
package struct GammaPoisson: Hashable, Sendable {
  /// What one network brought for how much work.
  package struct Work: Hashable, Sendable {
    package let results: Double
    package let hours: Double
    /// The results of single posts, where they are known; they say only how much posts scatter.
    package let perPost: [Double]

    package init(results: Double, hours: Double, perPost: [Double] = []) {
      self.results = results
      self.hours = hours
      self.perPost = perPost
    }
  }

  /// λ0: results an hour over all networks.
  package let overallRate: Double
  /// φ, at least 1.
  package let dispersion: Double
  /// Of each network's results an hour: Gamma(1 + x/φ, 1/λ0 + h/φ).
  package let rates: [GammaDistribution]
  /// Of each network: how probable it is that its rate is the highest.
  package let probabilityBest: [Double]

  /// - Parameter dispersion: φ, where it is not to be estimated.
  /// - Returns: nil without any result or without any hour.
  package init?(_ networks: [Work], dispersion given: Double? = nil) {
    let results = networks.reduce(0) { $0 + $1.results }
    let hours = networks.reduce(0) { $0 + $1.hours }
    guard results > 0, hours > 0 else { return nil }
    let overallRate = results / hours
    let dispersion = given ?? Self.dispersion(networks.map(\.perPost))
    let rates = networks.map { network in
      GammaDistribution(
        shape: 1 + network.results / dispersion,
        rate: 1 / overallRate + network.hours / dispersion)
    }
    self.overallRate = overallRate
    self.dispersion = dispersion
    self.rates = rates
    probabilityBest = rates.indices.map { index in
      var others = rates
      return others.remove(at: index).probabilityGreatest(among: others)
    }
  }

  /// With fewer posts φ is taken to be 2.
  package static let fewestPosts = 10

  /// φ = max(1, χ²/(posts − J)), χ² = Σ (x − x̄)²/x̄ within each of J networks; those without any result
  /// count for nothing.
  package static func dispersion(_ networks: [[Double]]) -> Double {
    let counted = networks.filter { $0.contains { $0 > 0 } }
    let posts = counted.reduce(0) { $0 + $1.count }
    guard posts >= fewestPosts, posts > counted.count else { return 2 }
    let chiSquare = counted.reduce(0) { $0 + $1.sumOfSquares / $1.mean }
    return max(1, chiSquare / Double(posts - counted.count))
  }
}
