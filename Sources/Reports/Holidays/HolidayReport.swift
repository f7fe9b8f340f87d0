package import Planning

/// What a day is beside a weekday: a public holiday, or days that matter to the firm.
package struct HolidayReport: Encodable, Equatable, Sendable {
  package let name: String
  package let kind: Holiday.Kind
  /// ISO 3166-2 codes of where it is kept, if not in all regions of the firm.
  package let regions: [String]
  /// What sort of days of the firm's own; nil for a holiday of the land.
  @OrNull package private(set) var occasion: Occasion.Kind?

  init(_ special: SpecialDay, in language: Language) {
    name = special.name.text(in: language)
    kind = special.kind
    regions = special.regions.map(\.code)
    occasion = special.occasion?.kind
  }
}
