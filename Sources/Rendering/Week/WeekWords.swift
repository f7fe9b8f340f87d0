import Planning
import Reports

/// Names of days that are special.
extension Speaker {
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
