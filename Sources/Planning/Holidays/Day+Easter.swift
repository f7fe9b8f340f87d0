extension Day {
  /// Easter Sunday of a year of the Gregorian calendar, 1 to 9999; nil outside. The anonymous
  /// Gregorian algorithm, whose letters are kept (Meeus, "Astronomical Algorithms", 1991, ch. 8).
  static func easterSunday(of year: Int) -> Day? {
    let a = year % 19
    let (b, c) = (year / 100, year % 100)
    let (d, e) = (b / 4, b % 4)
    let f = (b + 8) / 25
    let g = (b - f + 1) / 3
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = (c / 4, c % 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let n = h + l - 7 * m + 114
    return Day(year: year, month: n / 31, day: n % 31 + 1)
  }
}
