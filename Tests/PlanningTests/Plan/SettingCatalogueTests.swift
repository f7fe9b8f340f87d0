import Planning
import Testing

@Suite struct SettingCatalogueTests {
  private let settings: PlanSettings

  init() throws { settings = PlanSettings(name: try Name("Morgenrot")) }

  @Test func `keys are each of one setting`() throws {
    #expect(Set(Setting.all.map(\.key)).count == Setting.all.count)
    #expect(Set(Setting.all.map(\.storedKey)).count == Setting.all.count)
    for setting in Setting.all {
      #expect(try Setting.named(setting.key.uppercased()) == setting)
      #expect(setting.listing.german.hasPrefix(setting.key))
      #expect(setting.listing.english.hasPrefix(setting.key))
      #expect(setting.explanation.map { $0.german != $0.english } ?? true)
    }
    #expect(throws: SettingError.unknown("color", keys: Setting.all.map(\.key))) {
      try Setting.named("color")
    }
  }

  @Test(
    arguments: [
      (.name, "Huber", "Huber", "Huber"), (.timeZone, "Europe/Zurich", "Europe/Zurich", nil),
      (.currency, "chf", "CHF", nil), (.hourlyRate, "62,50", "62.50", "6250"),
      (.language, "DE", "de", nil), (.approval, "none", "none", nil),
      (.holidays, "de-by, AT-5", "DE-BY,AT-5", nil), (.links, "none", "none", nil),
      (.links, "utm_source={network}", "utm_source={network}", nil), (.reserve, "30 %", "30", nil),
      (.repeatMinutes, "8", "8", nil),
    ] as [(Setting, String, String, String?)])
  func `is shown as it was typed, and comes back from the plan file`(
    setting: Setting, typed: String, shown: String, stored: String?
  ) throws {
    let changed = try setting.set(typed, in: settings)
    #expect(setting.value(in: changed) == shown)
    #expect(setting.stored(in: changed) == stored ?? shown)
    #expect(try setting.restored(stored ?? shown, in: settings) == changed)
    for other in Setting.all where other != setting {
      #expect(other.value(in: changed) == other.value(in: settings))
    }
  }

  @Test(
    arguments: [
      (.hourlyRate, "60"), (.language, "de"), (.holidays, "DE-BY"), (.links, "none"),
      (.reserve, "30"), (.repeatMinutes, "8"),
    ] as [(Setting, String)])
  func `what can be without is taken back`(setting: Setting, typed: String) throws {
    let changed = try setting.set(typed, in: settings)
    #expect(changed != settings)
    #expect(try setting.set(setting == .links ? "utm" : "none", in: changed) == settings)
  }

  @Test(
    arguments: [
      (.language, "fr", "de, en"), (.approval, "four", "none"), (.reserve, "viel", "0 … 90"),
    ] as [(Setting, String, String)])
  func `says what is allowed`(setting: Setting, typed: String, allowed: String) {
    #expect(
      throws: SettingError.notAllowed(key: setting.key, value: typed, allowed: allowed)
    ) { try setting.set(typed, in: settings) }
  }
}
