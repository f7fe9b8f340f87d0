import Planning

extension SettingError: WordedError {
  var text: ErrorText {
    switch self {
    case .unknownRegion(let text):
      ErrorText(
        "region.unknown", .refused,
        de: """
          „\(text)“ ist kein Land mit Feiertagen, die Takt kennt: DE-BY (16 Länder), AT-9 (9 \
          Bundesländer), CH-ZH (26 Kantone).
          """,
        en: """
          “\(text)” is no region whose holidays Takt knows: DE-BY (16 German states), AT-9 (9 Austrian \
          ones), CH-ZH (26 cantons).
          """)
    case .badLinkScheme(let text):
      ErrorText(
        "links.unreadable", .refused,
        de: """
          „\(text)“ ist kein Muster für Links: utm_…=Wert, mit & verbunden; Platzhalter sind \
          {network}, {medium}, {campaign}, {pillar}, {post}, {format}.
          """,
        en: """
          “\(text)” is no pattern for links: utm_…=value, joined by &; placeholders are {network}, \
          {medium}, {campaign}, {pillar}, {post}, {format}.
          """)
    case .shareOutOfRange(let percent):
      ErrorText(
        "reserve.outOfRange", .refused, de: "\(percent) Prozent geht nicht: 0 bis 90 angeben.",
        en: "\(percent) percent are not possible: give 0 to 90.")
    }
  }
}
