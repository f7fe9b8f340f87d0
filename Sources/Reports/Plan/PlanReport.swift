package import Planning

/// A plan file and what holds in it.
package struct PlanReport: Encodable, Equatable, Sendable {
  package let plan: String
  package let name: String
  package let timeZone: String
  package let currency: String
  /// ISO 3166-2 codes of where the firm keeps its public holidays.
  package let holidays: [String]

  package init(path: String, settings: PlanSettings) {
    plan = path
    name = settings.name.text
    timeZone = settings.timeZone
    currency = settings.currency.code
    holidays = settings.regions.map(\.code)
  }
}
