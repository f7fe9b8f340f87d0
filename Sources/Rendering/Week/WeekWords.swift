import Planning
import Reports

/// Names of days that are special.
extension Speaker {
  var nothingDue: String {
    say(de: "In dieser Zeit steht nichts an.", en: "Nothing is due in that time.")
  }

  /// `20.–24.4. Hannover Messe`; one day with its weekday.
  func named(_ special: HolidayReport) -> String {
    days(of: special) + " " + names(of: [special])
  }

  /// The days that something lasts: `20.–24.4.`, `30.3.–10.4.`, `Fr 3.4.`
  func days(of special: HolidayReport) -> String {
    special.from == special.to ? weekdayAndDay(special.from) : dates(of: special)
  }

  /// The same without a weekday.
  func dates(of special: HolidayReport) -> String {
    let (from, to) = (special.from, special.to)
    guard from != to else { return dayAndMonth(from) }
    let isMonth = from.month == to.month && from.year == to.year
    let start =
      isMonth ? say(de: "\(from.dayOfMonth).", en: "\(from.dayOfMonth)") : dayAndMonth(from)
    return start + "–" + dayAndMonth(to)
  }

  /// `Karfreitag, Mariä Himmelfahrt (örtlich), Herbstmesse`.
  func names(of holidays: [HolidayReport]) -> String {
    holidays.map { holiday in
      let places = holiday.regions.joined(separator: ", ")
      let kind: String? =
        switch holiday.kind {
        case .publicDay, .own: nil
        case .local: say(de: "örtlich", en: "local")
        case .halfDay: say(de: "halber Tag", en: "half day")
        }
      let notes = [kind, places.isEmpty ? nil : places].compactMap(\.self).joined(separator: ", ")
      return holiday.name.harmless + (notes.isEmpty ? "" : " (\(notes))")
    }.joined(separator: ", ")
  }
}
