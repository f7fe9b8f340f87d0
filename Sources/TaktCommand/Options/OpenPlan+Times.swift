import Planning

extension StepwisePlan {
  /// A time in the future, as planning needs it.
  func planned(_ text: String) throws -> WallTime {
    try existing(
      MomentReader(now: wallNow, direction: .future).wallTime(text))
  }

  /// A time in the past, as recording needs it. A day without a time means its end, today means now.
  func past(_ text: String) throws -> Instant {
    let reader = MomentReader(now: wallNow, direction: .past)
    if let instant = Instant(text) {
      guard instant <= now else { throw MomentError.inFuture(zone.wallTime(at: instant)) }
      return instant
    }
    do {
      let wall = try reader.wallTime(text)
      return min(zone.instant(of: try existing(wall)), now)
    } catch MomentError.missingTime {
      let day = try reader.day(text)
      return min(
        zone.instant(of: WallTime(day: day.adding(days: 1), time: .midnight)).adding(seconds: -1),
        now)
    }
  }

  /// A day in the past, today included.
  func pastDay(_ text: String) throws -> Day {
    try MomentReader(now: wallNow, direction: .past).day(text)
  }

  /// Refuses a time that the clock change skips, and says so when it comes twice.
  func existing(_ wall: WallTime) throws -> WallTime {
    switch zone.resolve(wall) {
    case .unique: break
    case .skipped(let next): throw MomentError.skipped(wall, next: next)
    case .repeated:
      options.note(
        de: """
          \(wall.time) Uhr gibt es am \(wall.day.words.german) zweimal; gemeint ist das \
          erste Mal.
          """,
        en: "\(wall.time) comes twice on \(wall.day.words.english); the first one is taken.")
    }
    return wall
  }
}

/// Days and weeks as the calendar commands take them.
extension StepwisePlan {
  /// What is looked at may lie in the past as well; a name without a year means the coming one.
  var calendarReader: MomentReader { MomentReader(now: wallNow, direction: .future) }

  /// `2026-03`, `next`, a month's name, or the month of a day.
  func month(_ text: String) throws -> Month {
    try calendarReader.month(text)
  }

  /// Where a post goes that is moved or copied, seen from where it stands now.
  func time(of post: Post, movedTo text: String) throws -> WallTime {
    guard let time = post.plannedTime(in: zone) else { return try planned(text) }
    return try calendarReader.wallTime(moving: time, to: text)
  }
}
