/// When things were, as the plan's clock has it.
extension ImportMatching {
  /// What the file tells, else what was said for all, else when it first came in, else now. A file
  /// cannot tell the future: its computer's clock is wrong, or ours.
  func observedAt(of file: ExportedFile, _ earlier: EarlierImport?) -> Instant {
    let stated = file.observedAt.map(instant).flatMap { $0 <= options.now ? $0 : nil }
    return stated ?? options.observedAt ?? earlier?.observedAt ?? options.now
  }

  /// The row's own, else the file's.
  func observedAt(_ row: ExportedPost) -> Instant {
    row.observedAt.map(instant) ?? run?.observedAt ?? options.now
  }

  /// A day alone means the time that was planned on it, else noon; today it means now at the latest.
  func instant(of time: ExportedPost.Time, planned: WallTime?) -> Instant {
    guard case .day(let day) = time, let planned, planned.day == day else { return instant(time) }
    return past(options.zone.instant(of: planned), on: day)
  }

  func instant(_ time: ExportedPost.Time) -> Instant {
    switch time {
    case .instant(let instant): instant
    case .wall(let wall): options.zone.instant(of: wall)
    case .day(let day):
      past(
        options.zone.instant(of: WallTime(day: day, time: .midnight)).adding(seconds: 43_200),
        on: day)
    }
  }

  private func past(_ instant: Instant, on day: Day) -> Instant {
    day == options.zone.day(of: options.now) ? min(instant, options.now) : instant
  }

  /// Remembers a time that a clock change skips or repeats.
  mutating func noteClock(_ row: ExportedPost) {
    guard case .wall(let wall)? = row.publishedAt, run?.oddTimes.count ?? 0 < 5,
      options.zone.resolve(wall) != .unique
    else { return }
    run?.oddTimes.append(row.line)
  }

  /// Such a time is said, not guessed silently.
  var clockNotes: [ImportNote] {
    guard let odd = run?.oddTimes, !odd.isEmpty else { return [] }
    let lines = odd.map(String.init).joined(separator: ", ")
    return [
      ImportNote(
        Wording(
          de: """
            Zeile \(lines): Diese Uhrzeit fehlt wegen der Zeitumstellung oder kommt zweimal; \
            gemeint ist der Moment der Umstellung oder das erste Mal.
            """,
          en: """
            Line \(lines): a clock change skips or repeats this time; the moment of the change, or \
            the first time, is taken.
            """))
    ]
  }
}
