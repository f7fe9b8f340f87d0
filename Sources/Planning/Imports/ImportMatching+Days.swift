/// The days of channels, and what rows of all kinds count as.
extension ImportMatching {
  /// What a day brought belongs to that day; a level, such as followers, is the channel's at its end.
  mutating func match(_ row: ExportedDay) throws -> [ImportEntry] {
    guard row.day <= options.zone.day(of: options.now) else { throw MatchProblem.dayInFuture }
    let channel = try placing.channel(on: row.networks)
    let levels = row.figures.filter { $0.metric.kind == .stock }
    let entries = [
      ImportEntry(
        subject: .channelDay(channel.id, row.day),
        figures: row.figures.filter { $0.metric.kind != .stock },
        observedAt: run?.observedAt ?? options.now),
      ImportEntry(subject: .channel(channel.id), figures: levels, observedAt: end(of: row.day)),
    ].filter { !$0.isEmpty }
    let isKnown = entries.contains { run?.earlier?.subjects.contains($0.subject) == true }
    if run?.isRepeated == true || isKnown {
      run?.outcome.unchanged += 1
      return []
    }
    let known = try entries.reduce(into: Set<Figure>()) { known, entry in
      known.formUnion(try latestFigures(before: entry))
    }
    count(row.figures, known: known)
    return entries
  }

  /// Of a level only what was known of its own time: files that overlap are not changes.
  private func latestFigures(before entry: ImportEntry) throws -> Set<Figure> {
    guard case .channel = entry.subject else {
      return try scene.lookup.latestFigures(of: entry.subject, upTo: nil)
    }
    return try scene.lookup.latestFigures(of: entry.subject, upTo: entry.observedAt)
  }

  /// A level is that of the day's end; of today, that of now.
  private func end(of day: Day) -> Instant {
    let midnight = options.zone.instant(of: WallTime(day: day.adding(days: 1), time: .midnight))
    return min(midnight.adding(seconds: -1), options.now)
  }

  /// Counts a row as new, changed or unchanged by the last figures that the plan has.
  mutating func count(_ figures: [Figure], known: Set<Figure>) {
    if known.isEmpty, !figures.isEmpty {
      run?.outcome.new += 1
    } else if figures.allSatisfy(known.contains) {
      run?.outcome.unchanged += 1
    } else {
      run?.outcome.changed += 1
    }
  }
}
