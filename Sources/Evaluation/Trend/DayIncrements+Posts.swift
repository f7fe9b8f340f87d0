import Planning

extension DayIncrements {
  /// What posts brought, on the day each of them went out: a week's reading is no week's success.
  ///
  /// They end where the numbers do: before the first of the newest posts that nobody measured, and
  /// before those that are too fresh.
  /// - Parameter posts: old enough to be judged; of a paid one what it brought unpaid.
  init?(of posts: [MeasuredPost], _ metric: Metric, in records: TrendRecords) {
    let dated = posts.compactMap { post in
      post.post.publishedAt.map(records.zone.day).flatMap { day in
        records.range.contains(day)
          ? (day: day, value: post.matureValue(of: metric, at: records.now)) : nil
      }
    }.sorted { $0.day < $1.day }
    let measured = dated.filter { $0.value != nil }.map(\.day)
    guard let first = measured.first, let newest = measured.last else { return nil }
    let unmeasured = dated.first { $0.value == nil && $0.day > newest }?.day
    let settled = records.lastSettledDay(on: posts.map(\.post.channel.network))
    let end = min(settled, unmeasured?.adding(days: -1) ?? settled)
    // Where nothing has gone out for long, the last days would say nothing.
    let last = end.ordinal - newest.ordinal < TrendBlock.days ? max(end, newest) : newest
    var days = Array(repeating: Entry(), count: last.ordinal - first.ordinal + 1)
    for (day, value) in dated where first <= day && day <= last {
      let place = day.ordinal - first.ordinal
      let read = value == nil ? 0 : 1
      days[place] =
        days[place]
        + Entry(
          amount: value ?? 0, measured: read, expected: 1, readings: read)
    }
    self.init(days, from: first)
  }
}

extension TrendRecords {
  /// The last day all of whose posts are old enough on these networks.
  fileprivate func lastSettledDay(on networks: [Network]) -> Day {
    let hours = networks.map(\.maturityHours).max() ?? 0
    return today.adding(days: -1 - (hours + 23) / 24)
  }
}
