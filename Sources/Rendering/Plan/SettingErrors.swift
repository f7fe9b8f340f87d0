package import Planning

extension SettingError: WordedError {
  package var text: ErrorText {
    switch self {
    case .unknownRegion(let text):
      ErrorText(
        "region.unknown", .refused,
        de: """
          „\(text)“ ist kein Land mit Feiertagen, die Takt kennt: Bayern oder DE-BY (16 Länder), \
          Wien oder AT-9 (9 Bundesländer), Zürich oder CH-ZH (26 Kantone).
          """,
        en: """
          “\(text)” is no region whose holidays Takt knows: Bavaria or DE-BY (16 German states), \
          Vienna or AT-9 (9 Austrian ones), Zurich or CH-ZH (26 cantons).
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
    case .unknownTimeZone(let name):
      ErrorText(
        "timeZone.unknown", .missing,
        de: """
          Die Zeitzone „\(name)“ kennt dieses System nicht. Gemeint ist ein Name wie \
          Europe/Berlin, Europe/Vienna oder Europe/Zurich.
          """,
        en: """
          This system does not know the time zone “\(name)”. Give a name such as \
          Europe/Berlin, Europe/Vienna or Europe/Zurich.
          """
      )
    case .unknown(let name, let keys):
      ErrorText(
        "setting.unknown", .missing,
        de: "Eine Einstellung „\(name)“ gibt es nicht. Es gibt: \(keys.joined(separator: ", ")).",
        en: "There is no setting “\(name)”. There are: \(keys.joined(separator: ", ")).")
    case .notAllowed(let key, let value, let allowed):
      ErrorText(
        "setting.value", .refused,
        de: "„\(value)“ geht bei \(key) nicht. Möglich: \(allowed).",
        en: "“\(value)” is not possible for \(key). Possible: \(allowed).")
    }
  }
}
