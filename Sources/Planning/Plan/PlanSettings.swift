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
}

/// The rule for who must have seen a post before it goes out.
package enum ApprovalRule: String, CaseIterable, Sendable {
  case none
}
