/// The two shares into which a point divides a distribution; each is exact where it is small.
struct Tails {
  let lower: Double
  let upper: Double

  static let allAbove = Tails(lower: 0, upper: 1)
  static let allBelow = Tails(lower: 1, upper: 0)
}
