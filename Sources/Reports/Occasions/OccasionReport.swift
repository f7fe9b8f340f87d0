package import Planning

/// An own day of the firm.
package struct OccasionReport: Encodable, Equatable, Sendable {
  package let id: OccasionID
  package let name: String
  package let from: Day
  package let to: Day
  package let kind: Occasion.Kind
  @OrNull package private(set) var reminderDays: Int?
  /// It came from a calendar file.
  package let imported: Bool

  package init(_ occasion: Occasion) {
    id = occasion.id
    name = occasion.name.text
    from = occasion.period.from
    to = occasion.period.to
    kind = occasion.kind
    reminderDays = occasion.reminderDays
    imported = occasion.uid != nil
  }
}
