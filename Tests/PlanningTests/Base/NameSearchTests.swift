import Planning
import Testing

@Suite struct NameSearchTests {
  private let names = ["Messe", "Messe Wien", "Ostern", "ostern", "Ölwechsel", "10% \"Rabatt\""]

  private func search(_ text: String, among names: [String]? = nil) throws(NameError) -> String {
    try NameSearch(.campaign, among: names ?? self.names) { $0 }.find(text)
  }

  @Test(arguments: [
    ("Messe", "Messe"), ("messe", "Messe"), ("MESSE WIEN", "Messe Wien"), ("messe w", "Messe Wien"),
    ("Ostern", "Ostern"), ("ostern", "ostern"), ("öl", "Ölwechsel"), ("ÖLW", "Ölwechsel"),
    ("10", "10% \"Rabatt\""), ("Wien", "Messe Wien"), ("wie", "Messe Wien"),
    ("rabatt", "10% \"Rabatt\""), ("wechsel", "Ölwechsel"),
  ])
  func `finds a name by an unambiguous part of it`(text: String, expected: String) throws {
    #expect(try search(text) == expected)
  }

  @Test(arguments: [
    ("m", ["Messe", "Messe Wien"]), ("mess", ["Messe", "Messe Wien"]),
    ("OSTERN", ["Ostern", "ostern"]), ("o", ["Ostern", "ostern"]),
    ("esse", ["Messe", "Messe Wien"]), ("ster", ["Ostern", "ostern"]),
  ])
  func `lists what a part can mean`(text: String, candidates: [String]) {
    #expect(throws: NameError.ambiguous(.campaign, text, candidates: candidates)) {
      try search(text)
    }
  }

  @Test(arguments: ["", "Weihnachten", "el", "Messe Wien 2026"])
  func `names them all where there are few`(text: String) {
    #expect(throws: NameError.unknown(.campaign, text, near: names)) { try search(text) }
  }

  @Test(arguments: [
    ("Mese", ["Messe"]), ("Sommmerfest", ["Sommerfest"]), ("Fets", []), ("Messse", ["Messe"]),
    ("Zirkus", []), ("Ostren", ["Ostern"]),
  ])
  func `names the near ones where there are many`(text: String, near: [String]) {
    let many = [
      "Messe", "Ostern", "Sommerfest", "Herbstfest", "Weihnachten", "Jubiläum", "Schlussverkauf",
    ]
    #expect(throws: NameError.unknown(.campaign, text, near: near)) {
      try search(text, among: many)
    }
  }

  @Test func `the beginning of a word goes before the middle of one`() throws {
    let names = ["Hannover Messe", "Essen 2026", "Herbstmesse"]
    #expect(try search("Messe", among: names) == "Hannover Messe")
    #expect(try search("mess", among: names) == "Hannover Messe")
    #expect(try search("herbstm", among: names) == "Herbstmesse")
    #expect(throws: NameError.ambiguous(.campaign, "mes", candidates: ["Frühmesse", "Spätmesse"])) {
      try search("mes", among: ["Frühmesse", "Spätmesse"])
    }
  }

  @Test func `what stands in a file is a name or its beginning`() throws {
    let search = NameSearch(.campaign, among: ["Hannover Messe"]) { $0 }
    #expect(try search.find("hann", by: .beginning) == "Hannover Messe")
    #expect(throws: NameError.self) { try search.find("Messe", by: .beginning) }
  }

  @Test func `finds nothing among nothing`() {
    #expect(throws: NameError.unknown(.person, "Anna", near: [])) {
      try NameSearch(.person, among: [String]()) { $0 }.find("Anna")
    }
  }
}
