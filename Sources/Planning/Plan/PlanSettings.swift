/// What holds for the whole plan.
package struct PlanSettings: Hashable, Sendable {
  package var name: Name
  /// An IANA name such as Europe/Berlin.
  package var timeZone: String
  package var currency: Currency
  /// What an hour of the firm's own work costs; nil while nobody stated it.
  package var hourlyRate: Money?
  /// The language where neither command nor environment says one.
  package var language: Language?
  package var approval: ApprovalRule
  /// How links are tagged; nil: they stay as they are.
  package var links: LinkScheme? = .standard
  /// Where the firm keeps its public holidays.
  package var regions: [Region] = []
  package var reserve = AnsweringReserve.usual
  /// What a post takes that says again what an earlier one says, while the firm's own times do not tell.
  package var repeatMinutes = UsualMinutes.minutesOfRepeats

  package init(
    name: Name, timeZone: String = "Europe/Berlin", currency: Currency = .euro,
    hourlyRate: Money? = nil, language: Language? = nil, approval: ApprovalRule = .none
  ) {
    self.name = name
    self.timeZone = timeZone
    self.currency = currency
    self.hourlyRate = hourlyRate
    self.language = language
    self.approval = approval
  }

  /// Those of a new plan: time zone and currency are what is usual where the firm has its holidays.
  package init(name: Name, regions: [Region], language: Language?) {
    self.init(name: name, language: language)
    self.regions = regions
    if let customs = regions.first?.customs { (timeZone, currency) = customs }
  }
}

/// The rule for who must have seen a post before it goes out.
package enum ApprovalRule: String, CaseIterable, Sendable {
  case none
}
