import Planning
import TestSupport
import Testing

@Suite struct NameTests {
  @Test(arguments: [
    "A", String(repeating: "ä", count: 100), String(repeating: "👩‍👩‍👧", count: 100), "It's \"it\"",
    "Zeile 1\nZeile 2", " Anna ", "'; DROP TABLE post; --", "\u{1B}[31mrot", "0",
  ])
  func `keeps a name exactly as typed`(text: String) throws {
    #expect(try Name(text).text == text)
  }

  @Test(arguments: ["", " ", "\n\t ", "\u{A0}", String(repeating: "a", count: 101)])
  func `refuses a name that is blank or too long`(text: String) {
    #expect(throws: NameError.outOfRange(text)) { try Name(text) }
  }

  @Test func `refuses what is no text`() {
    #expect(throws: TextError.notText) { try Name("Anna\u{0}Berta") }
    #expect(throws: TextError.notText) { try Post.checked(text: "\u{0}GIF89a") }
  }

  @Test(arguments: ["eur", "EUR", "Chf"])
  func `knows a currency by three letters`(text: String) throws {
    #expect(try Currency(text).code == text.uppercased())
  }

  @Test(arguments: ["", "EU", "EURO", "E R", "€", "eß", "EÜR", "E1R"])
  func `refuses what is no code of a currency`(text: String) {
    #expect(throws: MoneyError.unknownCurrency(text)) { try Currency(text) }
  }

  @Test func `numbers of different things do not mix, and read what they write`() throws {
    let ids: [PostID] = [ID(2), ID(1)]
    #expect(ids.sorted().map(\.description) == ["1", "2"])
  }
}
