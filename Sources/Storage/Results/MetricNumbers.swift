import GRDB
import Planning

/// The numbers by which the plan file knows metrics, so that no measurement bears a name.
struct MetricNumbers {
  /// A metric that this Takt does not know is not among them.
  let named: [Int: Metric]

  init(in snapshot: PlanSnapshot) throws {
    let rows = try snapshot.all("SELECT number, name FROM metric", in: "metric") { row in
      (number: try row.int(), name: try row.text())
    }
    named = rows.reduce(into: [:]) { $0[$1.number] = Metric.named($1.name) }
  }

  /// The number of a metric; NULL while it was never measured.
  static func of(_ metric: Metric) -> SQL {
    "(SELECT number FROM metric WHERE name = \(metric.name))"
  }
}

/// Shares as the plan file knows them.
extension Share {
  var number: Int {
    switch self {
    case .total: 0
    case .organic: 1
    case .paid: 2
    }
  }

  /// nil for any other number.
  init?(number: Int) {
    guard let share = Self.allCases.first(where: { $0.number == number }) else { return nil }
    self = share
  }
}
