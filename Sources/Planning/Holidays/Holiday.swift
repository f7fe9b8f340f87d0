/// A day on which a firm or its customers may be closed.
package struct Holiday: Hashable, Sendable {
  package enum Kind: String, Encodable, CaseIterable, Sendable {
    /// By law, in the whole of a region.
    case publicDay = "public"
    /// In some communes only, or for schools, offices or some trades only.
    case local
    /// By law, from noon on.
    case halfDay
    /// Set by the firm itself.
    case own
  }

  package let day: Day
  package let name: Wording
  package let kind: Kind
  /// Where it is of this kind, among the regions that were asked for; none for the firm's own.
  package let regions: [Region]

  package init(day: Day, name: Wording, kind: Kind, regions: [Region] = []) {
    self.day = day
    self.name = name
    self.kind = kind
    self.regions = regions
  }
}

extension Holiday.Kind {
  package var name: Wording {
    switch self {
    case .publicDay: Wording(de: "gesetzlicher Feiertag", en: "public holiday")
    case .local: Wording(de: "örtlicher Feiertag", en: "local holiday")
    case .halfDay: Wording(de: "halber Feiertag", en: "half-day holiday")
    case .own: Wording(de: "eigener freier Tag", en: "own day off")
    }
  }
}
