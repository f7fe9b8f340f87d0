extension Day {
  /// As people write it: `3.3.2026`, `3 Mar 2026`.
  package var words: Wording {
    Wording(
      de: "\(dayOfMonth).\(month).\(year)",
      en: "\(dayOfMonth) \(monthOfYear.shortName.english) \(year)")
  }
}
