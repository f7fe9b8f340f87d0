/// The range of a share, by Wilson (1927): right for trials that are independent, as leads that become
/// sales are and impressions are not. Without trials it is 0 to 1.
package func wilsonInterval(successes: Int, trials: Int, level: Double) -> Interval {
  guard trials > 0 else { return Interval(low: 0, high: 1) }
  let n = Double(trials)
  let share = Double(successes) / n
  let z = StandardNormal.bound(level: level)
  let spread = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
  let middle = share + z * z / (2 * n)
  let whole = 1 + z * z / n
  return Interval(
    low: successes == 0 ? 0 : max(0, (middle - spread) / whole),
    high: successes == trials ? 1 : min(1, (middle + spread) / whole))
}
