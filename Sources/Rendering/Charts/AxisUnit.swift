package import Planning

/// What the numbers of a chart are numbers of.
package enum AxisUnit: Hashable, Sendable {
  case count
  case fraction
  case minutes
  /// In cents.
  case money(currency: String)
  /// How many times as much as usual.
  case factor

  package init(_ metric: Metric, _ currency: String) {
    self =
      switch metric.unit {
      case .count: .count
      case .fraction: .fraction
      case .minutes: .minutes
      case .money: .money(currency: currency)
      }
  }

  /// Whether something lies between 1 and 2.
  var isWhole: Bool {
    switch self {
    case .count, .minutes, .money: true
    case .fraction, .factor: false
    }
  }
}

extension Speaker {
  /// A number of a chart in its unit.
  package func amount(_ value: Double, in unit: AxisUnit) -> String {
    switch unit {
    case .count: number(value, decimals: abs(value) < 10 ? 1 : 0)
    case .fraction: percent(value)
    case .minutes: duration(Int(value.rounded()))
    case .money(let currency):
      value == value.rounded() && Int(value).isMultiple(of: 100)
        ? "\(number(Int(value) / 100)) \(currency)" : money(Int(value.rounded()), currency)
    case .factor: "×" + number(value, decimals: 2)
    }
  }
}
