/// The integral of functions that are smooth and fade out at both ends, by equal steps: for such the
/// error falls faster than any power of the step (Trefethen and Weideman 2014).
func integral(
  from low: Double, to high: Double, step: Double, of function: (Double) -> Double
) -> Double {
  guard high > low else { return 0 }
  let steps = ((high - low) / step).rounded(.up)
  let width = (high - low) / steps
  var sum = (function(low) + function(high)) / 2
  var index = 1.0
  while index < steps {
    sum += function(low + index * width)
    index += 1
  }
  return sum * width
}
