package import Planning

/// Who is at work, and how that is known.
package struct AtWorkReport: Encodable, Equatable, Sendable {
  /// nil while nobody can tell.
  @OrNull package private(set) var person: String?
  package let origin: SettingReport.Origin
  /// The environment variable, option or file of this computer that says so; null for a plan's only person.
  @OrNull package private(set) var from: String?
  /// Everybody whom the plan knows.
  package let people: [String]

  package init(
    person: Person?, origin: SettingReport.Origin, from: String? = nil, people: [String]
  ) {
    self.person = person?.name.text
    self.origin = origin
    self.from = from
    self.people = people
  }
}
