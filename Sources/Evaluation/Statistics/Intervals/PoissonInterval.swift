/// The range of the mean behind a count of independent events, by Garwood (1936): from the mean that
/// would still give so many to the one that would still give so few.
package func poissonInterval(count: Int, level: Double) -> Interval {
  let outside = (1 - level) / 2
  let low = GammaDistribution(shape: Double(count), rate: 1)
  let high = GammaDistribution(shape: Double(count) + 1, rate: 1)
  return Interval(low: count == 0 ? 0 : low.quantile(outside), high: high.quantile(1 - outside))
}
