/// Where a number stands on an axis, and which round numbers are written beside it.
struct Scale: Equatable, Sendable {
  /// The numbers that the axis reaches from and to.
  let domain: ClosedRange<Double>
  /// Round numbers within the domain, in their order.
  let ticks: [Double]
  private let start: Double
  private let end: Double

  /// An axis for some numbers that begins and ends at round ones.
  /// - Parameters:
  ///   - hasZero: the axis begins at zero, as it must where lengths are compared.
  ///   - steps: at most so many between the ticks.
  ///   - start: where the axis begins in the drawing; it may lie behind the end.
  init(
    covering numbers: [Double], hasZero: Bool, isWhole: Bool, steps: Int, from start: Double,
    to end: Double
  ) {
    let finite = numbers.filter { $0.isFinite && abs($0) < 1e15 }
    var low = finite.min() ?? 0
    var high = finite.max() ?? 1
    if hasZero {
      low = min(low, 0)
      high = max(high, 0)
    }
    if low == high {
      high = low + (low == 0 ? 1 : abs(low) / 2)
      if !hasZero { low -= high - low }
    }
    let step = Self.niceStep(atLeast: (high - low) / Double(max(steps, 1)), isWhole: isWhole)
    let first = (low / step).rounded(.down)
    let last = (high / step).rounded(.up)
    domain = first * step...last * step
    ticks = stride(from: first, through: last, by: 1).map { $0 * step }
    self.start = start
    self.end = end
  }

  /// An axis that ends where it is told to, with its own ticks.
  init(_ domain: ClosedRange<Double>, ticks: [Double], from start: Double, to end: Double) {
    self.domain = domain
    self.ticks = ticks.filter(domain.contains)
    self.start = start
    self.end = end
  }

  /// Where a number stands in the drawing; one beyond the axis at its end.
  func place(of number: Double) -> Double {
    let length = domain.upperBound - domain.lowerBound
    guard length > 0, !number.isNaN else { return start }
    let share =
      (min(max(number, domain.lowerBound), domain.upperBound) - domain.lowerBound) / length
    return start + (end - start) * share
  }

  /// The smallest of 1, 2 and 5 times a power of ten that is large enough.
  static func niceStep(atLeast least: Double, isWhole: Bool) -> Double {
    guard least.isFinite, least > 0 else { return 1 }
    if isWhole, least <= 1 { return 1 }
    var power = 1.0
    while power > least { power /= 10 }
    while power * 10 <= least { power *= 10 }
    return [1, 2, 5, 10].map { $0 * power }.first { $0 >= least * 0.999_999 } ?? power * 10
  }
}
