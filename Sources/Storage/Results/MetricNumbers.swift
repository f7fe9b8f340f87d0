import GRDB
import Planning
import Reports

/// The numbers by which the plan file knows metrics, so that no measurement bears a name.
struct MetricNumbers {
  /// A metric that this Takt does not know is not among them.
  let named: [Int: Metric]

  init(in db: Database) throws {
    let rows = try Row.fetchAll(db, sql: "SELECT number, name FROM metric")
    named = try rows.reduce(into: [:]) {
      $0[try $1.int("number")] = Metric.named(try $1.text("name"))
    }
  }

  /// - Throws: `PlanFileError.damaged` for a number without a metric.
  func metric(_ number: Int?) throws(PlanFileError) -> Metric {
    guard let metric = number.flatMap({ named[$0] }) else { throw .damaged(column: "metric") }
    return metric
  }

  /// SQL for the number of a metric whose name is bound; NULL while it was never measured.
  static let ofName = "(SELECT number FROM metric WHERE name = ?)"
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

  /// - Throws: `PlanFileError.damaged` for any other number.
  init(number: Int?) throws(PlanFileError) {
    guard let share = Self.allCases.first(where: { $0.number == number }) else {
      throw .damaged(column: "share")
    }
    self = share
  }
}
