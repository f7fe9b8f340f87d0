/// How many posts each of two variants needs so that a test at 5 % finds a factor between them in 80 of
/// 100 cases: n = ⌈2 (1.959964 + 0.841621)² (σ / ln factor)²⌉.
/// - Parameter sigma: the SD of the logarithms, 0.8 to 1.1 in real exports.
/// - Returns: nil for a factor of 1, which nothing finds, and for none.
package func postsPerArm(factor: Double, sigma: Double) -> Int? {
  guard factor > 0, factor != 1 else { return nil }
  let bounds = StandardNormal.bound(level: 0.95) + StandardNormal.bound(level: 0.6)
  let share = bounds * sigma / ln(factor)
  return Int(exactly: (2 * share * share).rounded(.up))
}
