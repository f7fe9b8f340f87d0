extension Setting {
  /// Every setting there is, in the order in which they are listed.
  package static let all: [Setting] = [
    name, timeZone, currency, hourlyRate, language, approval, holidays, links, reserve,
    repeatMinutes,
  ]

  package static let name = Setting(
    "name", \.name, isRequired: true, read: { try Name($0) }, text: \.text)

  package static let timeZone = Setting(
    "time-zone", storedKey: "timeZone", \.timeZone, isRequired: true, read: { $0 }, text: { $0 })

  package static let currency = Setting(
    "currency", \.currency, isRequired: true, read: { try Currency($0) }, text: \.code)

  package static let hourlyRate = Setting(
    "hourly-rate", storedKey: "hourlyRate", \.hourlyRate,
    listing: Wording(de: "hourly-rate (Euro oder Franken)", en: "hourly-rate"),
    read: { try $0.nilForNone.map(TypedAmount.money) },
    text: { $0.map(TypedAmount.text) },
    restore: { text in
      guard let cents = Int(text) else { throw AmountError.noMoney(text) }
      return try Money(cents: cents)
    },
    store: { $0.map { String($0.cents) } })

  package static let language = Setting(
    "language", \.language, read: { try $0.nilForNone.map { try choice($0, key: "language") } },
    text: { $0?.rawValue })

  package static let approval = Setting(
    "approval", \.approval, read: { try choice($0, key: "approval") }, text: \.rawValue)

  package static let holidays = Setting(
    "holidays", \.regions,
    explanation: Wording(
      de: """
        wo die Firma ihre Feiertage hat, etwa Bayern oder DE-BY,AT-5,CH-ZH (ISO 3166-2).
        """,
      en: """
        where the firm has its public holidays, such as Bavaria or DE-BY,AT-5,CH-ZH (ISO 3166-2).
        """),
    read: { try $0.nilForNone.map(Region.list) ?? [] },
    text: { $0.isEmpty ? nil : $0.map(\.code).joined(separator: ",") })

  package static let links = Setting(
    "links", \.links,
    explanation: Wording(
      de: """
        womit Links versehen werden; utm für das Übliche, none für nichts, oder ein eigenes Muster \
        wie "utm_source={network}&utm_medium={medium}&utm_campaign={campaign}&utm_content={post}" \
        (auch {pillar}, {format}).
        """,
      en: """
        what links are tagged with; utm for what is usual, none for nothing, or a pattern of your \
        own such as \
        "utm_source={network}&utm_medium={medium}&utm_campaign={campaign}&utm_content={post}" \
        ({pillar} and {format}, too).
        """),
    read: { $0 == "utm" ? .standard : try $0.nilForNone.map { try LinkScheme($0) } },
    text: { $0?.text ?? "none" })

  package static let reserve = Setting(
    "reserve", \.reserve,
    explanation: Wording(
      de: "wie viel Prozent der Wochenzeit fürs Antworten frei bleiben (üblich 20).",
      en: "how much of the week's time is kept for answering, in percent (20 is usual)."),
    read: { try $0.nilForNone.map(answeringReserve) ?? .usual }, text: { String($0.percent) })

  package static let repeatMinutes = Setting(
    "repeat-minutes", storedKey: "repeatMinutes", \.repeatMinutes,
    explanation: Wording(
      de: """
        wie viele Minuten ein Beitrag braucht, dessen Text schon da ist: auf dem zweiten Netzwerk, der \
        spätere einer Serie, ein Evergreen noch einmal (üblich 5; ab fünf gebuchten gilt deren Mitte).
        """,
      en: """
        the minutes of a post whose text is there already: on a second network, a later one of a series, \
        an evergreen once more (5 is usual; from five booked ones on, their middle one holds).
        """),
    read: {
      try $0.nilForNone.map { try TypedAmount.effort($0).minutes } ?? UsualMinutes.minutesOfRepeats
    }, text: { String($0) })

  /// `20` or `20 %`.
  private static func answeringReserve(_ text: String) throws -> AnsweringReserve {
    guard let percent = TypedAmount.whole(text.replacing("%", with: "").trimmed) else {
      throw SettingError.notAllowed(key: reserve.key, value: text, allowed: "0 … 90")
    }
    return try AnsweringReserve(percent: percent)
  }

  private static func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ text: String, key: String
  ) throws(SettingError) -> Value {
    guard let value = Value(rawValue: text.lowercased()) else {
      throw .notAllowed(
        key: key, value: text, allowed: Value.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return value
  }
}
