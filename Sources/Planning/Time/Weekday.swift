/// A day of the week; the ISO week begins on Monday, which is number 1.
package enum Weekday: Int, CaseIterable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  package var name: Wording {
    switch self {
    case .monday: Wording(de: "Montag", en: "Monday")
    case .tuesday: Wording(de: "Dienstag", en: "Tuesday")
    case .wednesday: Wording(de: "Mittwoch", en: "Wednesday")
    case .thursday: Wording(de: "Donnerstag", en: "Thursday")
    case .friday: Wording(de: "Freitag", en: "Friday")
    case .saturday: Wording(de: "Samstag", en: "Saturday")
    case .sunday: Wording(de: "Sonntag", en: "Sunday")
    }
  }

  /// Two letters in German, three in English.
  package var shortName: Wording {
    Wording(de: String(name.german.prefix(2)), en: String(name.english.prefix(3)))
  }
}
