/// The regularised incomplete gamma functions P(a, x) and Q(a, x) for a > 0: a series below the mean,
/// a continued fraction above it (NIST Handbook of Mathematical Functions, 8.11.4 and 8.9.2).
func incompleteGamma(_ x: Double, shape a: Double) -> Tails {
  guard x > 0 else { return .allAbove }
  guard x < .infinity else { return .allBelow }
  let factor = gammaFactor(x, shape: a)
  if x < a + 1 {
    let lower = factor * powerSeries(x, shape: a)
    return Tails(lower: lower, upper: 1 - lower)
  }
  let upper = factor / continuedFraction(x + 1 - a) { n in (n * (a - n), x + 2 * n + 1 - a) }
  return Tails(lower: 1 - upper, upper: upper)
}

/// The regularised incomplete beta function I_x(a, b) and its complement, for a, b > 0: a continued
/// fraction (NIST Handbook, 8.17.22), from whichever side it converges fast.
/// - Parameter complement: 1 − x, where it is known better than by subtraction.
func incompleteBeta(
  _ x: Double, complement: Double? = nil, a: Double, b: Double
) -> Tails {
  let y = complement ?? 1 - x
  guard x > 0 else { return .allAbove }
  guard y > 0 else { return .allBelow }
  guard x * (a + b + 2) <= a + 1 else {
    let turned = lowerBeta(y, x, b, a)
    return Tails(lower: 1 - turned, upper: turned)
  }
  let lower = lowerBeta(x, y, a, b)
  return Tails(lower: lower, upper: 1 - lower)
}

private func lowerBeta(_ x: Double, _ y: Double, _ a: Double, _ b: Double) -> Double {
  let fraction = continuedFraction(1) { n in
    let m = (n / 2).rounded(.down)
    let numerator = n == 2 * m ? m * (b - m) : -(a + m) * (a + b + m)
    return (numerator / ((a + n - 1) * (a + n)) * x, 1)
  }
  return betaFactor(x, y, a: a, b: b) / (a * fraction)
}

/// x^a e^−x / Γ(a), which is also the density of ln X where X is Gamma(a, 1).
func gammaFactor(_ x: Double, shape a: Double) -> Double {
  let exponent = deviance(of: a, from: x, apart: x - a) + stirlingRemainder(a)
  return (a / (2 * .pi)).squareRoot() * exponential(-exponent)
}

/// x^a y^b / B(a, b) for x + y = 1, which is also the density of ln (X/(1 − X)) where X is Beta(a, b).
func betaFactor(_ x: Double, _ y: Double, a: Double, b: Double) -> Double {
  let n = a + b
  let apart = x * b - y * a
  let exponent =
    deviance(of: a, from: x * n, apart: apart) + deviance(of: b, from: y * n, apart: -apart)
    + stirlingRemainder(a) + stirlingRemainder(b) - stirlingRemainder(n)
  return (a * b / (n * 2 * .pi)).squareRoot() * exponential(-exponent)
}

/// a·ln(a/x) + x − a, which is half a deviance: 0 where both agree, and exact near there (Loader
/// 2000, "Fast and accurate computation of binomial probabilities").
private func deviance(of a: Double, from x: Double, apart: Double) -> Double {
  let ratio = apart / a
  return abs(ratio) < 0.5 ? apart - a * ln1p(ratio) : apart - a * ln(x / a)
}

/// What Stirling's formula leaves of ln Γ(x): ln Γ(x) − (x − ½) ln x + x − ½ ln 2π, for x > 0
/// (NIST Handbook, 5.11.1; below 16 by way of the next larger x). Within 1e−15.
func stirlingRemainder(_ x: Double) -> Double {
  var x = x
  var steps = 0.0
  while x < 16 {
    steps += (x + 0.5) * ln1p(1 / x) - 1
    x += 1
  }
  let square = 1 / (x * x)
  let series =
    1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)))
  return steps + series / x
}

/// 1/a + x/(a(a+1)) + x²/(a(a+1)(a+2)) …
private func powerSeries(_ x: Double, shape a: Double) -> Double {
  var term = 1 / a
  var sum = term
  var n = a
  repeat {
    n += 1
    term *= x / n
    sum += term
  } while term > sum * 1e-17
  return sum
}

/// first + a₁/(b₁ + a₂/(b₂ + …)) by Lentz's method; `part` gives aₙ and bₙ.
private func continuedFraction(
  _ first: Double, _ part: (Double) -> (numerator: Double, denominator: Double)
) -> Double {
  let tiny = 1e-300
  var value = first == 0 ? tiny : first
  var c = value
  var d = 0.0
  for n in 1...1_000_000 {
    let (numerator, denominator) = part(Double(n))
    d = denominator + numerator * d
    c = denominator + numerator / c
    d = 1 / (d == 0 ? tiny : d)
    if c == 0 { c = tiny }
    value *= c * d
    if abs(c * d - 1) < 3e-16 { break }
  }
  return value
}
