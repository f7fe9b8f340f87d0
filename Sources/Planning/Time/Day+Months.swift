extension Day {
  /// Gives the day so many calendar months later; where that month is too short, its last day.
  package func adding(months: Int) -> Day {
    let count = year * 12 + month - 1 + months
    let (year, month) = (count / 12, count % 12 + 1)
    guard count >= 0, (1...9999).contains(year) else { return adding(days: months * 31) }
    let last = Day.length(ofMonth: month, in: year)
    return Day(year: year, month: month, day: min(dayOfMonth, last)) ?? self
  }
}
