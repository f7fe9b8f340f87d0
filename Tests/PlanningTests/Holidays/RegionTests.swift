import Planning
import Testing

@Suite struct RegionTests {
  @Test func `there are 16 German and 9 Austrian Länder and 26 cantons`() {
    let all = Region.all
    #expect(
      ["DE-", "AT-", "CH-"].map { c in all.filter { $0.code.hasPrefix(c) }.count } == [16, 9, 26])
    #expect(Region.countries.map(\.code) == ["DE", "AT", "CH"])
    #expect(Set((all + Region.countries).map(\.code)).count == 54)
    #expect(Set((all + Region.countries).map(\.name)).count == 54)
  }

  @Test(arguments: Region.all + Region.countries)
  func `is found by its code, however it is typed`(region: Region) throws {
    let code = region.code
    for text in [code, code.lowercased(), " \(code)\t", code.replacing("-", with: " ")] {
      #expect(try Region(text) == region)
    }
  }

  @Test(
    arguments: [
      ("AT-W", "AT-9"), ("at-nö", "AT-3"), ("AT-No\u{308}", "AT-3"), ("AT Stmk", "AT-6"),
      ("AT-Bgld", "AT-1"), ("AT-T", "AT-7"),
    ])
  func `an Austrian Land is found by its short name`(text: String, code: String) throws {
    #expect(try Region(text).code == code)
  }

  @Test(arguments: [
    ("Bayern", "DE-BY"), ("bavaria", "DE-BY"), (" Zurich ", "CH-ZH"), ("Wien", "AT-9"),
    ("Baden-Württemberg", "DE-BW"), ("österreich", "AT"), ("Lower Austria", "AT-3"),
  ])
  func `is found by its name in either language`(text: String, code: String) throws {
    #expect(try Region(text).code == code)
  }

  @Test func `customs are the country's`() throws {
    let customs = try ["DE-BY", "AT-9", "CH-ZH"].map { try Region($0).customs }
    #expect(customs.map(\.timeZone) == ["Europe/Berlin", "Europe/Vienna", "Europe/Zurich"])
    #expect(customs.map(\.currency.code) == ["EUR", "EUR", "CHF"])
  }

  @Test(
    arguments: [
      "", " ", "-", "BY", "BE", "DE-", "DE-XX", "DE-DE", "DEDE", "AT-0", "AT-10", "AT-B", "AT-S",
      "FR", "Basel", "Bay",
      "DE-BYX", "DE-BY,DE-SL",
    ])
  func `is not guessed`(text: String) {
    #expect(throws: SettingError.unknownRegion(text)) { try Region(text) }
  }

  @Test(
    arguments: [
      ("DE-BY", "Bayern", "Bavaria", "BY"), ("AT-9", "Wien", "Vienna", "W"),
      ("CH-GE", "Genf", "Geneva", "GE"), ("CH", "Schweiz", "Switzerland", "CH"),
    ])
  func `has a name and a short sign`(
    code: String, german: String, english: String, sign: String
  ) throws {
    let region = try Region(code)
    #expect(region.name == Wording(de: german, en: english) && region.sign == sign)
  }
}
