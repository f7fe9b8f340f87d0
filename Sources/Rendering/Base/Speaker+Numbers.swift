package import Planning

/// Numbers as people of the language write them: `1.234,5` and `1,234.5`.
extension Speaker {
  package func number(_ number: Int) -> String {
    (number < 0 ? "−" : "") + grouped(String(number.magnitude))
  }

  /// Words a number with so many decimals at most; zeros at the end are left out.
  func number(_ number: Double, decimals: Int) -> String {
    guard number.isFinite else { return unknown }
    let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
    guard let scaled = Int(exactly: (abs(number) * scale).rounded()) else { return unknown }
    let whole = scaled / Int(scale)
    var rest = String(String(scaled % Int(scale) + Int(scale)).dropFirst())
    while rest.last == "0" { rest.removeLast() }
    let sign = number < 0 && scaled != 0 ? "−" : ""
    return sign + grouped(String(whole)) + (rest.isEmpty ? "" : decimalMark + rest)
  }

  /// A fraction as a percentage: `2,5 %`, `2.5%`.
  func percent(_ fraction: Double) -> String {
    number(fraction * 100, decimals: abs(fraction) < 0.1 ? 2 : 1) + say(de: " %", en: "%")
  }

  /// Cents as money: `499,50 EUR`.
  func money(_ cents: Int, _ currency: String) -> String {
    let rest = String(String(Int(cents.magnitude) % 100 + 100).dropFirst())
    let sign = cents < 0 ? "−" : ""
    return sign + grouped(String(cents.magnitude / 100)) + decimalMark + rest + " " + currency
  }

  /// Minutes as hours and minutes: `2 h 30 min`.
  func duration(_ minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    if hours == 0 { return "\(rest) min" }
    return rest == 0 ? "\(number(hours)) h" : "\(number(hours)) h \(rest) min"
  }

  /// Seconds as people say them: `40 s`, `1 min 40 s`.
  func seconds(_ seconds: Int) -> String {
    let (minutes, rest) = seconds.quotientAndRemainder(dividingBy: 60)
    if minutes == 0 { return "\(rest) s" }
    return rest == 0 || minutes >= 60 ? duration(minutes) : "\(minutes) min \(rest) s"
  }

  /// A measured number in its metric's unit.
  package func total(_ total: Int, of metric: Metric, _ currency: String) -> String {
    metric.unit == .count ? number(total) : value(Double(total), of: metric, currency)
  }

  /// A value of a metric in its own unit.
  func value(_ value: Double, of metric: Metric, _ currency: String) -> String {
    switch metric.unit {
    case .count: number(value, decimals: abs(value) < 10 ? 1 : 0)
    case .fraction: percent(value)
    case .minutes: duration(Int(value.rounded()))
    case .money: money(Int(value.rounded()), currency)
    }
  }

  private var decimalMark: String { say(de: ",", en: ".") }

  private func grouped(_ digits: String) -> String {
    let mark = say(de: ".", en: ",")
    let places = digits.count
    return digits.enumerated().map { place, digit in
      place > 0 && (places - place).isMultiple(of: 3) ? mark + String(digit) : String(digit)
    }.joined()
  }
}
