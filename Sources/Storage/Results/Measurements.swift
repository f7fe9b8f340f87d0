import GRDB
package import Planning

extension PlanSnapshot {
  /// Everything that was ever measured, oldest first.
  package func measurements() throws -> [Measurement] {
    try measurements("")
  }

  /// Everything that was measured of the posts that a filter means, oldest first.
  package func measurements(ofPosts filter: PostFilter) throws -> [Measurement] {
    try measurements("JOIN post ON post.id = measurement.post WHERE \(filter.condition)")
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
    try measurements("WHERE measurement.campaign = \(campaign.number)")
  }

  /// Everything that was measured of a channel, oldest first.
  package func measurements(of channel: ChannelID) throws -> [Measurement] {
    try measurements("WHERE measurement.channel = \(channel.number)")
  }

  private func measurements(_ condition: SQL) throws -> [Measurement] {
    let metrics = try MetricNumbers(in: self).named
    return try all(
      """
      SELECT measurement.id, measurement.post, measurement.channel, measurement.campaign,
        measurement.day, measurement.metric, measurement.share, measurement.value,
        measurement.observedAt, measurement.importedFile
      FROM measurement \(condition) ORDER BY measurement.observedAt, measurement.id
      """, in: "measurement"
    ) { row in
      row.skip()
      return try Measurement(
        of: Measurement.Subject(row), row.made(row.int()) { metrics[$0] },
        share: row.made(row.int(), Share.init(number:)), value: row.int(),
        observedAt: row.instant(), source: Source(row))
    }
  }

  /// The last total of a metric of each channel that has one, up to a moment.
  package func lastTotalsOfChannels(
    _ metric: Metric, upTo instant: Instant
  ) throws -> [ChannelID: Reading] {
    try lastTotals(of: "channel", metric, upTo: instant)
  }

  /// The last total of a metric of each campaign that has one, up to a moment.
  package func lastTotalsOfCampaigns(
    _ metric: Metric, upTo instant: Instant
  ) throws -> [CampaignID: Reading] {
    try lastTotals(of: "campaign", metric, upTo: instant)
  }

  private func lastTotals<Kind>(
    of column: String, _ metric: Metric, upTo instant: Instant
  ) throws -> [ID<Kind>: Reading] {
    // SQLite takes the other columns from the row that holds the maximum.
    let totals: [(ID<Kind>, Reading)] = try all(
      """
      SELECT \(sql: column), value, max(observedAt), importedFile FROM measurement
      WHERE \(sql: column) IS NOT NULL AND day IS NULL AND metric = \(MetricNumbers.of(metric))
        AND share = \(Share.total.number) AND observedAt <= \(instant.seconds)
      GROUP BY \(sql: column)
      """, in: "measurement"
    ) { row in
      (
        try row.id(),
        try Reading(value: row.int(), observedAt: row.instant(), source: Source(row))
      )
    }
    return Dictionary(uniqueKeysWithValues: totals)
  }

  fileprivate func lastTotal(
    _ metric: Metric, of subject: Measurement.Subject, upTo instant: Instant
  ) throws -> Int? {
    let condition = subject.condition
    return try all(
      """
      SELECT value FROM measurement
      WHERE \(sql: condition.sql, arguments: condition.arguments)
        AND metric = \(MetricNumbers.of(metric)) AND share = \(Share.total.number)
        AND observedAt <= \(instant.seconds)
      ORDER BY observedAt DESC LIMIT 1
      """, in: "measurement"
    ) { try $0.int() }.first
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
    _ readings: [NewReading], of subject: Measurement.Subject, observedAt: Instant
  ) throws -> [Measurement] {
    try readings.map { reading in
      let last = try snapshot.lastTotal(reading.metric, of: subject, upTo: observedAt)
      let measurement = try reading.measurement(of: subject, after: last, observedAt: observedAt)
      try record([measurement])
      return measurement
    }
  }
}

extension Measurement.Subject {
  /// Reads `post`, `channel`, `campaign` and `day`. Most measurements are of posts: the others of the four are
  /// left alone then.
  init(_ row: StoredRow) throws {
    if let post: PostID = try row.idIfAny() {
      row.skip(3)
      self = .post(post)
      return
    }
    let (channel, campaign): (ChannelID?, CampaignID?) = try (row.idIfAny(), row.idIfAny())
    let day = try row.parsedIfAny { Day($0) }
    self = try row.made(
      campaign.map { .campaign($0) }
        ?? channel.map { channel in day.map { .channelDay(channel, $0) } ?? .channel(channel) }
    ) { $0 }
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

extension Source {
  /// Reads `importedFile`.
  fileprivate init(_ row: StoredRow) throws {
    self = try row.idIfAny().map { .imported($0) } ?? .manual
  }
}
