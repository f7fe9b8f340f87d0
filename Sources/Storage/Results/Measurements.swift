import GRDB
package import Planning

extension PlanSnapshot {
  /// Everything that was ever measured, oldest first.
  package func measurements() throws -> [Measurement] {
    try measurements("", [])
  }

  /// Everything that was measured of the posts that a filter means, oldest first.
  package func measurements(ofPosts filter: PostFilter) throws -> [Measurement] {
    let condition = filter.condition
    return try measurements(
      """
      JOIN post ON post.id = measurement.post JOIN channel ON channel.id = post.channel
      WHERE \(condition.sql)
      """, condition.arguments)
  }

  /// Everything that was measured of some posts; of each oldest first.
  package func measurements(ofPosts ids: [PostID]) throws -> [Measurement] {
    // SQLite takes so many values in a statement.
    try stride(from: 0, to: ids.count, by: 500).flatMap { start in
      let some = Array(ids[start..<min(start + 500, ids.count)])
      return try measurements(ofPosts: PostFilter(ids: some))
    }
  }

  /// Everything that was measured of a campaign as a whole, oldest first.
  package func measurements(of campaign: CampaignID) throws -> [Measurement] {
    try measurements("WHERE measurement.campaign = ?", [campaign.number])
  }

  /// Everything that was measured of a channel, oldest first.
  package func measurements(of channel: ChannelID) throws -> [Measurement] {
    try measurements("WHERE measurement.channel = ?", [channel.number])
  }

  private func measurements(
    _ condition: String, _ arguments: StatementArguments
  ) throws -> [Measurement] {
    let metrics = try MetricNumbers(in: db)
    return try all(
      """
      SELECT \(MeasurementColumn.list) FROM measurement \(condition)
      ORDER BY measurement.observedAt, measurement.id
      """, arguments
    ) { try Measurement(row: $0, metrics) }
  }

  /// The last total of a metric of each channel that has one, up to a moment.
  package func lastTotals(
    of metric: Metric, upTo instant: Instant
  ) throws -> [ChannelID: Reading] {
    // SQLite takes the other columns from the row that holds the maximum.
    let totals: [(ChannelID, Reading)] = try all(
      """
      SELECT channel, value, importedFile, max(observedAt) AS observedAt FROM measurement
      WHERE channel IS NOT NULL AND day IS NULL AND metric = \(MetricNumbers.ofName)
        AND share = ? AND observedAt <= ?
      GROUP BY channel
      """, [metric.name, Share.total.number, instant.seconds]
    ) { (try $0.id("channel"), try Reading(row: $0)) }
    return Dictionary(uniqueKeysWithValues: totals)
  }

  fileprivate func lastTotal(
    _ metric: Metric, of subject: Subject, upTo instant: Instant
  ) throws -> Int? {
    let condition = subject.condition
    return try Int.fetchOne(
      db,
      sql: """
        SELECT value FROM measurement
        WHERE \(condition.sql) AND metric = \(MetricNumbers.ofName) AND share = ?
          AND observedAt <= ?
        ORDER BY observedAt DESC LIMIT 1
        """,
      arguments: condition.arguments + [metric.name, Share.total.number, instant.seconds])
  }
}

extension PlanChange {
  /// Writes what was observed. A second value for the same moment takes the first one's place.
  package func record(_ measurements: [Measurement]) throws {
    let writer = try FigureWriter(self)
    for measurement in measurements {
      try writer.write(
        [Figure(measurement.metric, share: measurement.share, measurement.value)],
        of: measurement.subject, observedAt: measurement.observedAt, from: measurement.source)
    }
  }

  /// Writes numbers as a person entered them. What has come in since the last reading is added to
  /// the one that holds when this is written, so that of two additions at once none is lost.
  /// - Throws: what `NewReading.measurement` throws.
  package func record(
    _ readings: [NewReading], of subject: Subject, observedAt: Instant
  ) throws -> [Measurement] {
    try readings.map { reading in
      let last = try snapshot.lastTotal(reading.metric, of: subject, upTo: observedAt)
      let measurement = try reading.measurement(of: subject, after: last, observedAt: observedAt)
      try record([measurement])
      return measurement
    }
  }
}

extension Subject {
  init(_ row: Row) throws {
    if let post = try row.intIfAny("post") {
      self = .post(ID(post))
    } else if let campaign = try row.intIfAny("campaign") {
      self = .campaign(ID(campaign))
    } else if try row.textIfAny("day") != nil {
      self = .channelDay(try row.id("channel"), try row.day("day"))
    } else {
      self = .channel(try row.id("channel"))
    }
  }

  /// The condition that its rows meet.
  var condition: (sql: String, arguments: StatementArguments) {
    switch self {
    case .post(let id): ("post = ?", [id.number])
    case .channel(let id): ("channel = ? AND day IS NULL", [id.number])
    case .channelDay(let id, let day): ("channel = ? AND day = ?", [id.number, day.description])
    case .campaign(let id): ("campaign = ?", [id.number])
    }
  }
}

extension Reading {
  fileprivate init(row: Row) throws {
    try self.init(
      value: row.int("value"), observedAt: row.instant("observedAt"), source: row.source())
  }
}

extension Row {
  fileprivate func source() throws -> Source {
    try intIfAny("importedFile").map { .imported(ID($0)) } ?? .manual
  }
}

extension Measurement {
  /// Reads by the columns' places: a review reads measurements by the ten thousand, and to look each up by its name
  /// takes longer than all else.
  fileprivate init(row: Row, _ metrics: MetricNumbers) throws {
    let int = { try row.decode(Int?.self, atIndex: ($0 as MeasurementColumn).rawValue) }
    let metric = try metrics.metric(int(.metric))
    let share = try Share(number: int(.share))
    guard let value = try int(.value) else { throw row.damaged("value") }
    guard let observedAt = try int(.observedAt).flatMap(Instant.init(seconds:)) else {
      throw row.damaged("observedAt")
    }
    let subject: Subject =
      if let post = try int(.post) { .post(ID(post)) } else { try Subject(row) }
    self.init(
      of: subject, metric, share: share, value: value, observedAt: observedAt,
      source: try int(.importedFile).map { .imported(ID($0)) } ?? .manual)
  }
}

/// What is read of a measurement, in the order of reading.
private enum MeasurementColumn: Int, CaseIterable {
  case post, channel, campaign, day, metric, share, value, observedAt, importedFile

  static let list = allCases.map { "measurement.\($0)" }.joined(separator: ", ")
}
