/// The ASCII form of a host's label, which the name system limits to 63 octets.
///
/// Source: RFC 3492, sections 5 and 6; only the length is needed here, never the text itself.
enum Punycode {
  static let longestLabel = 63

  /// The octets of a label in ASCII, the prefix `xn--` included if it needs one.
  ///
  /// The work grows with the square of the label: ask for short ones only.
  static func length(of label: some Collection<Unicode.Scalar>) -> Int {
    let values = label.map { Int($0.value) }
    let plain = values.count { $0 < 0x80 }
    guard plain < values.count else { return plain }
    var length = "xn--".count + (plain > 0 ? plain + 1 : 0)
    var bias = 72
    var delta = 0
    var handled = plain
    var value = 0x80
    while let next = values.lazy.filter({ $0 >= value }).min() {
      delta += (next - value) * (handled + 1)
      for other in values where other <= next {
        guard other == next else {
          delta += 1
          continue
        }
        length += digits(of: delta, bias: bias)
        bias = adapted(delta, handled: handled + 1, isFirst: handled == plain)
        delta = 0
        handled += 1
      }
      delta += 1
      value = next + 1
    }
    return length
  }

  /// How many letters a delta takes.
  private static func digits(of delta: Int, bias: Int) -> Int {
    var rest = delta
    var count = 1
    while true {
      let threshold = min(max(36 * count - bias, 1), 26)
      guard rest >= threshold else { return count }
      rest = (rest - threshold) / (36 - threshold)
      count += 1
    }
  }

  /// The bias after a delta.
  private static func adapted(_ delta: Int, handled: Int, isFirst: Bool) -> Int {
    var rest = isFirst ? delta / 700 : delta / 2
    rest += rest / handled
    var steps = 0
    while rest > 455 {
      rest /= 35
      steps += 36
    }
    return steps + 36 * rest / (rest + 38)
  }
}
