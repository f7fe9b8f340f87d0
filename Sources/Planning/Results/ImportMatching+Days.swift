/// The days of channels, and what rows of all kinds count as.
extension ImportMatching {
  mutating func take(_ row: ExportedDay) throws -> ImportEntry? {
    guard row.day <= options.zone.day(of: options.now) else { throw MatchProblem.dayInFuture }
    let channel = try placing.channel(on: row.networks)
    let levels = row.figures.filter { $0.metric.kind == .stock }
    let subject =
      levels.isEmpty ? Subject.channelDay(channel.id, row.day) : .channel(channel.id)
    if run?.isRepeated == true || run?.earlier?.subjects.contains(subject) == true {
      run?.outcome.unchanged += 1
      return nil
    }
    try count(row.figures, of: subject, isNew: false)
    let at = levels.isEmpty ? run?.observedAt ?? options.now : end(of: row.day)
    let entry = ImportEntry(subject: subject, figures: row.figures, observedAt: at)
    return entry.isEmpty ? nil : entry
  }

  /// A level is that of the day's end; of today, that of now.
  private func end(of day: Day) -> Instant {
    let midnight = options.zone.instant(of: WallTime(day: day.adding(days: 1), time: .midnight))
    return min(midnight.adding(seconds: -1), options.now)
  }

  /// Counts a row as new, changed or unchanged by the last figures that the plan has.
  mutating func count(_ figures: [Figure], of subject: Subject, isNew: Bool) throws {
    guard !isNew else {
      run?.outcome.new += 1
      return
    }
    let known = try scene.lookup.latestFigures(of: subject)
    if known.isEmpty, !figures.isEmpty {
      run?.outcome.new += 1
    } else if figures.allSatisfy(known.contains) {
      run?.outcome.unchanged += 1
    } else {
      run?.outcome.changed += 1
    }
  }
}
