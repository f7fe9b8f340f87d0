/// Days that matter to the firm and that no law knows: a fair, a launch, holidays of the firm.
package struct Occasion: Named, Hashable {
  /// What sort of days they are.
  package enum Kind: String, CaseIterable, Encodable, Sendable {
    case fair, launch, companyHoliday, schoolHoliday, other

    package var name: Wording {
      switch self {
      case .fair: Wording(de: "Messe", en: "fair")
      case .launch: Wording(de: "Produkteinführung", en: "launch")
      case .companyHoliday: Wording(de: "Betriebsferien", en: "company holiday")
      case .schoolHoliday: Wording(de: "Schulferien", en: "school holiday")
      case .other: Wording(de: "Anlass", en: "occasion")
      }
    }

    /// Days on which nobody is there to answer.
    package var isQuiet: Bool { self == .companyHoliday }
  }

  package let id: OccasionID
  package var name: Name
  package var period: Period
  package var kind: Kind
  /// Days ahead on which `today` begins to remind of it; nil: never.
  package var reminderDays: Int?
  /// What the calendar file that it came from calls it.
  package let uid: String?

  /// - Throws: `OccasionError.reminderOutOfRange` below 1 and above 3 660 days.
  package init(
    id: OccasionID, name: Name, period: Period, kind: Kind = .other, reminderDays: Int? = nil,
    uid: String? = nil
  ) throws(OccasionError) {
    if let reminderDays {
      guard (1...3660).contains(reminderDays) else {
        throw OccasionError.reminderOutOfRange(days: reminderDays)
      }
    }
    self.id = id
    self.name = name
    self.period = period
    self.kind = kind
    self.reminderDays = reminderDays
    self.uid = uid
  }

  /// How many days it is away; nil unless it is time to think of it.
  package func daysAhead(on today: Day) -> Int? {
    let days = period.from.ordinal - today.ordinal
    guard let reminderDays, (0...reminderDays).contains(days) else { return nil }
    return days
  }
}

package typealias OccasionID = ID<Occasion>
