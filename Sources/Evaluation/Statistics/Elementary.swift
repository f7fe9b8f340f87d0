#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The natural logarithm; minus infinity of 0, not a number below.
package func ln(_ x: Double) -> Double { log(x) }

/// ln(1 + x), exact for a small x too.
package func ln1p(_ x: Double) -> Double { log1p(x) }

/// e to the power of x.
package func exponential(_ x: Double) -> Double { exp(x) }
