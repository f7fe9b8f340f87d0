/// What holds for the whole plan.
package struct PlanSettings: Hashable, Sendable {
  package var name: Name
  /// An IANA name such as Europe/Berlin.
  package var timeZone: String
  /// ISO 3166-2 codes such as DE-BY whose holidays the calendar shows.
  package var holidays: [String]
  /// ISO 4217, three capital letters.
  package var currency: String
  /// What an hour of the firm's own work costs; nil while nobody stated it.
  package var hourlyRate: Money?
  /// The language where neither command nor environment says one.
  package var language: Language?
  package var approval: ApprovalRule

  package init(
    name: Name, timeZone: String = "Europe/Berlin", holidays: [String] = [],
    currency: String = "EUR", hourlyRate: Money? = nil, language: Language? = nil,
    approval: ApprovalRule = .none
  ) {
    self.name = name
    self.timeZone = timeZone
    self.holidays = holidays
    self.currency = currency
    self.hourlyRate = hourlyRate
    self.language = language
    self.approval = approval
  }
}

/// Who must have seen a post before it goes out.
package enum ApprovalRule: String, CaseIterable, Codable, Sendable {
  case none
}
