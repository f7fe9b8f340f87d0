/// When things were, as the plan's clock has it.
extension ImportMatching {
  /// The row's own, else the one said for all, else that of the first time, else now.
  func observedAt(_ row: ExportedPost, in run: FileRun) -> Instant {
    row.observedAt.map(instant) ?? options.observedAt ?? run.earlier?.observedAt ?? options.now
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

  /// A time that a clock change skips or repeats is said, not guessed silently.
  func clockNotes(_ rows: [ExportedPost]) -> [Wording] {
    let odd = rows.filter { row in
      guard case .wall(let wall)? = row.publishedAt else { return false }
      return options.zone.resolve(wall) != .unique
    }
    guard !odd.isEmpty else { return [] }
    let lines = odd.prefix(5).map { String($0.line) }.joined(separator: ", ")
    return [
      Wording(
        de: """
          Zeile \(lines): Diese Uhrzeit fehlt wegen der Zeitumstellung oder kommt zweimal; \
          gemeint ist der Moment der Umstellung oder das erste Mal.
          """,
        en: """
          Line \(lines): a clock change skips or repeats this time; the moment of the change, or \
          the first time, is taken.
          """)
    ]
  }
}
