import GRDB
import Planning

/// Writes what was observed at one moment in one statement: for each statement SQLite looks up the
/// next number anew, which takes longer than to write a row.
final class FigureWriter {
  private struct Kind: Hashable {
    let uniqueness: String
    let count: Int
  }

  private let db: Database
  /// The number of the change.
  private let change: Int
  private var metrics: [Metric: Int]
  private var statements: [Kind: Statement] = [:]

  init(_ change: PlanChange) throws {
    db = change.db
    self.change = try Int.fetchOne(db, sql: "SELECT max(number) FROM change") ?? 0
    metrics = Dictionary(
      uniqueKeysWithValues: try MetricNumbers(in: change.snapshot).named.map { ($1, $0) })
  }

  /// A second value for the same moment takes the first one's place.
  func write(
    _ figures: [Figure], of subject: Measurement.Subject, observedAt: Instant, from source: Source
  ) throws {
    guard !figures.isEmpty else { return }
    let columns = subject.columns
    var arguments: StatementArguments = [
      columns.post, columns.channel, columns.campaign, columns.day, observedAt.seconds,
      source.importNumber, change,
    ]
    for figure in figures {
      arguments += [try number(of: figure.metric), figure.share.number, figure.value]
    }
    try statement(Kind(uniqueness: subject.uniqueness, count: figures.count))
      .execute(arguments: arguments)
  }

  /// A metric gets its number when it is first measured.
  private func number(of metric: Metric) throws -> Int {
    if let number = metrics[metric] { return number }
    try db.execute(sql: "INSERT INTO metric (name) VALUES (?)", arguments: [metric.name])
    let number = Int(db.lastInsertedRowID)
    metrics[metric] = number
    return number
  }

  private func statement(_ kind: Kind) throws -> Statement {
    if let statement = statements[kind] { return statement }
    let rows = (0..<kind.count).map { row in
      let own = (1...3).map { "?\(7 + 3 * row + $0)" }.joined(separator: ", ")
      return "(?1, ?2, ?3, ?4, \(own), ?5, ?6, ?7)"
    }
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO measurement
          (post, channel, campaign, day, metric, share, value, observedAt, importedFile, change)
        VALUES \(rows.joined(separator: ", "))
        ON CONFLICT \(kind.uniqueness) DO UPDATE
        SET value = excluded.value, importedFile = excluded.importedFile, change = excluded.change
        WHERE (value, importedFile) IS NOT (excluded.value, excluded.importedFile)
        """)
    statements[kind] = statement
    return statement
  }
}

extension Measurement.Subject {
  /// The columns that say what a measurement is of; all but one of the first three are empty.
  fileprivate var columns: (post: Int?, channel: Int?, campaign: Int?, day: String?) {
    switch self {
    case .post(let id): (id.number, nil, nil, nil)
    case .channel(let id): (nil, id.number, nil, nil)
    case .channelDay(let id, let day): (nil, id.number, nil, day.description)
    case .campaign(let id): (nil, nil, id.number, nil)
    }
  }

  /// The index that holds one value for each moment of observation.
  fileprivate var uniqueness: String {
    switch self {
    case .post: "(post, metric, share, observedAt) WHERE post IS NOT NULL"
    case .channel: "(channel, metric, share, observedAt) WHERE channel IS NOT NULL AND day IS NULL"
    case .channelDay: "(channel, day, metric, share, observedAt) WHERE day IS NOT NULL"
    case .campaign: "(campaign, metric, share, observedAt) WHERE campaign IS NOT NULL"
    }
  }
}

extension Source {
  fileprivate var importNumber: Int? {
    switch self {
    case .manual: nil
    case .imported(let id): id.number
    }
  }
}
