/// Reads days and times as people type them, in both languages, seen from a moment.
package struct MomentReader: Sendable {
  /// Where to look for a day that was named without its year or its week.
  package enum Direction: Sendable {
    case future, past
  }

  package let now: WallTime
  package let direction: Direction

  package init(now: WallTime, direction: Direction) {
    self.now = now
    self.direction = direction
  }

  /// A day; a week's name means its Monday.
  /// - Throws: `MomentError`; in the past direction for a day to come too.
  package func day(_ text: String) throws(MomentError) -> Day {
    let phrase = try MomentPhrase(text)
    guard let day = try day(of: phrase, in: text), phrase.time == nil else {
      throw .unreadable(text)
    }
    try refuseFuture(WallTime(day: day, time: .midnight))
    return day
  }

  /// A day and a time; a time alone is the next such, in the past direction the last.
  /// - Throws: `MomentError.missingTime` for a day alone while there is no time to take instead.
  package func wallTime(
    _ text: String, defaultTime: TimeOfDay? = nil
  ) throws(MomentError) -> WallTime {
    let phrase = try MomentPhrase(text)
    let wall: WallTime
    switch (try day(of: phrase, in: text), phrase.time ?? defaultTime) {
    case (let day?, let time?): wall = WallTime(day: day, time: time)
    case (nil, let time?): wall = nearest(time)
    case (_, nil): throw .missingTime(text)
    }
    try refuseFuture(wall)
    return wall
  }

  /// Where something that stands at a time goes: `+1w` shifts it, a week keeps its weekday, a day
  /// keeps its time, a time keeps its day.
  package func wallTime(moving wall: WallTime, to text: String) throws(MomentError) -> WallTime {
    let phrase = try MomentPhrase(text)
    let time = phrase.time ?? wall.time
    switch phrase.day {
    case nil: return WallTime(day: wall.day, time: time)
    case .shift(let days): return WallTime(day: wall.day.adding(days: days), time: time)
    case .week(let week): return WallTime(day: week.day(wall.day.weekday), time: time)
    case .weekNumber(let number, nil):
      return WallTime(day: week(numbered: number).day(wall.day.weekday), time: time)
    case .nextWeek(nil):
      return WallTime(day: thisWeek.adding(weeks: 1).day(wall.day.weekday), time: time)
    default: return WallTime(day: try day(of: phrase, in: text) ?? wall.day, time: time)
    }
  }

  /// The week of a day, or a week by its number: the nearest one of that number.
  package func week(_ text: String) throws(MomentError) -> Week {
    let phrase = try MomentPhrase(text, knowsNextAlone: true)
    guard let day = try day(of: phrase, in: text), phrase.time == nil else {
      throw .unreadable(text)
    }
    if case .weekNumber(let number, _) = phrase.day { return nearestWeek(numbered: number) }
    return Week(containing: day)
  }

  /// Whether a week is meant, and none of its days.
  package func isWeek(_ text: String) -> Bool {
    guard let phrase = try? MomentPhrase(text), phrase.time == nil else { return false }
    switch phrase.day {
    case .week, .weekNumber(_, nil), .nextWeek(nil): return true
    default: return false
    }
  }

  /// A month by its text `2026-03`, by its name, as `next`, or the month of a day.
  /// - Throws: `MomentError`.
  package func month(_ text: String) throws(MomentError) -> Month {
    let word = text.trimmed.lowercased()
    if let month = Month(word) { return month }
    let this = Month(containing: now.day)
    let words = word.split(whereSeparator: \.isWhitespace).map(String.init)
    if let first = words.first, NextWord.all.contains(first),
      words.count == 1 || ["month", "monat"].contains(words[1]) && words.count == 2
    {
      return Month(containing: this.last.adding(days: 1))
    }
    if let number = MonthWord(word)?.month {
      let months = (0...1).compactMap { Month(year: now.day.year + $0, month: number) }
      return months.first { $0 >= this } ?? this
    }
    return Month(containing: try day(text))
  }

  private var thisWeek: Week { Week(containing: now.day) }

  private func refuseFuture(_ wall: WallTime) throws(MomentError) {
    if direction == .past, wall > now { throw .inFuture(wall) }
  }

  private func nearest(_ time: TimeOfDay) -> WallTime {
    let today = WallTime(day: now.day, time: time)
    switch direction {
    case .future: return today < now ? today.adding(days: 1) : today
    case .past:
      guard today > now else { return today }
      let ahead = today.ordinalMinutes - now.ordinalMinutes
      // A few hours ahead today's is meant, and refused: nobody types the last one so.
      return ahead <= 12 * 60 ? today : today.adding(days: -1)
    }
  }
}

extension MomentReader {
  /// - Throws: `MomentError.noSuchDate` for a date that has another weekday than was typed with it.
  private func day(of phrase: MomentPhrase, in text: String) throws(MomentError) -> Day? {
    guard let day = phrase.day.map(day) else { return nil }
    guard phrase.weekday == nil || phrase.weekday == day.weekday else { throw .noSuchDate(text) }
    return day
  }

  private func day(_ phrase: DayPhrase) -> Day {
    switch phrase {
    case .day(let day): day
    case .fromToday(let days), .shift(let days): now.day.adding(days: days)
    case .weekday(let weekday): nearest(weekday)
    case .dayAndMonth(let day, let month): nearest(day, of: month)
    case .week(let week): week.monday
    case .weekNumber(let number, let weekday): week(numbered: number).day(weekday ?? .monday)
    case .nextWeek(let weekday): thisWeek.adding(weeks: 1).day(weekday ?? .monday)
    }
  }

  /// Today's own name means seven days from here.
  private func nearest(_ weekday: Weekday) -> Day {
    let ahead = (weekday.rawValue - now.day.weekday.rawValue + 7) % 7
    switch direction {
    case .future: return now.day.adding(days: ahead == 0 ? 7 : ahead)
    case .past: return now.day.adding(days: ahead - 7)
    }
  }

  /// The year in which such a day comes next, or came last; 29 February waits for a leap year. In the past
  /// direction a day that is nearer ahead than behind, within half a year, is meant and refused: what is typed a day too
  /// early must not be recorded a year too early.
  private func nearest(_ day: Int, of month: Int) -> Day {
    func first(_ years: some Sequence<Int>, _ isMeant: (Day) -> Bool) -> Day? {
      years.lazy.compactMap { Day(year: $0, month: month, day: day) }.first(where: isMeant)
    }
    let year = now.day.year
    let next = first(year...year + 8) { $0 >= now.day }
    guard direction == .past else { return next ?? now.day }
    let last = first((year - 8...year).reversed()) { $0 <= now.day }
    guard let last, let next else { return last ?? next ?? now.day }
    let ahead = next.ordinal - now.day.ordinal
    return ahead < now.day.ordinal - last.ordinal && ahead < 183 ? next : last
  }

  private func week(numbered number: Int) -> Week {
    let weeks = weeks(numbered: number)
    let found =
      direction == .future
      ? weeks.first { $0 >= thisWeek } : weeks.last { $0 <= thisWeek }
    return found ?? thisWeek
  }

  private func nearestWeek(numbered number: Int) -> Week {
    let here = thisWeek.monday.ordinal
    return weeks(numbered: number).min {
      abs($0.monday.ordinal - here) < abs($1.monday.ordinal - here)
    } ?? thisWeek
  }

  /// Of the years around, in their order; week 53 exists at least once in seven years.
  private func weeks(numbered number: Int) -> [Week] {
    (now.day.year - 8...now.day.year + 8).compactMap { Week(year: $0, number: number) }
  }
}
