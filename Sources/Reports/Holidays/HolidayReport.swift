package import Planning

/// What a day is beside a weekday: a public holiday, or days that matter to the firm.
package struct HolidayReport: Encodable, Hashable, Sendable {
  package let name: String
  /// The days that it lasts.
  package let from: Day
  package let to: Day
  package let kind: Holiday.Kind
  /// ISO 3166-2 codes of where it is kept, if not in all regions of the firm.
  package let regions: [String]
  /// What sort of days of the firm's own; nil for a holiday of the land.
  @OrNull package private(set) var occasion: Occasion.Kind?

  init(_ special: SpecialDay, on day: Day, in language: Language) {
    from = special.occasion?.period.from ?? day
    to = special.occasion?.period.to ?? day
    name = special.name.text(in: language)
    kind = special.kind
    regions = special.regions.map(\.code)
    occasion = special.occasion?.kind
  }
}
