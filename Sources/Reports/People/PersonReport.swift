package import Planning

/// Someone of the firm.
package struct PersonReport: Encodable, Equatable, Sendable {
  package let id: PersonID
  package let name: String
  @OrNull package private(set) var minutesPerWeek: Int?

  package init(_ person: Person) {
    id = person.id
    name = person.name.text
    minutesPerWeek = person.minutesPerWeek?.minutes
  }
}
