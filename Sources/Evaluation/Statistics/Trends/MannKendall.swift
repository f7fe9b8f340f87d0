/// Whether values at equal distances rise or fall, by their order alone (Mann 1945, Kendall 1975).
package struct MannKendall: Hashable, Sendable {
  /// S = Σ sign(later − earlier) over all pairs.
  package let s: Int
  /// Of S for values in random order, less what ties take away.
  package let variance: Double
  /// (S − sign S) / √variance; 0 where all values are equal.
  package let z: Double
  /// Two-sided: the share of all n! orders with |S| as large; with ties, and above 150 values, by z.
  package let p: Double
  /// Kendall's τ_b, −1 to 1; nil where all values are equal.
  package let tau: Double?
  package let isExact: Bool

  package init(_ values: [Double]) {
    let ties = values.ties
    let pairs = { (n: Int) in Double(n) * Double(n - 1) / 2 }
    let untied = pairs(values.count) - ties.reduce(0) { $0 + pairs($1) }
    s = values.concordance
    variance = values.concordanceVariance
    z = variance > 0 ? Double(s - s.signum()) / variance.squareRoot() : 0
    tau = untied > 0 ? Double(s) / (untied * pairs(values.count)).squareRoot() : nil
    isExact = ties.isEmpty && values.count <= 150
    p =
      isExact
      ? Self.exact(s, count: values.count) : StandardNormal.probability(beyond: z)
  }

  /// The share of orders with so few inversions, or so many: those of n values in random order are the
  /// sum of one number from 0 to i − 1 each, for i = 1 … n (Mahonian numbers / n!).
  private static func exact(_ s: Int, count: Int) -> Double {
    guard s != 0 else { return 1 }
    let most = (count * (count - 1) / 2 - abs(s)) / 2
    var shares = Array(repeating: 0.0, count: most + 1)
    shares[0] = 1
    for choices in 1...count {
      var window = 0.0
      let before = shares
      for inversions in 0...most {
        window += before[inversions]
        if inversions >= choices { window -= before[inversions - choices] }
        shares[inversions] = window / Double(choices)
      }
    }
    return min(1, 2 * shares.reduce(0, +))
  }
}
