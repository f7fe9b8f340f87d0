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
    ("10", "10% \"Rabatt\""),
  ])
  func `finds a name or its only beginning`(text: String, expected: String) throws {
    #expect(try search(text) == expected)
  }

  @Test(arguments: [
    ("m", ["Messe", "Messe Wien"]), ("mess", ["Messe", "Messe Wien"]),
    ("OSTERN", ["Ostern", "ostern"]), ("o", ["Ostern", "ostern"]),
  ])
  func `lists what a beginning can mean`(text: String, candidates: [String]) {
    #expect(throws: NameError.ambiguous(.campaign, text, candidates: candidates)) {
      try search(text)
    }
  }

  @Test(arguments: ["", "Weihnachten", "esse", "Messe Wien 2026"])
  func `names them all where there are few`(text: String) {
    #expect(throws: NameError.unknown(.campaign, text, near: names)) { try search(text) }
  }

  @Test(arguments: [
    ("Mese", ["Messe"]), ("Sommmerfest", ["Sommerfest"]), ("Fest", ["Sommerfest", "Herbstfest"]),
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

  @Test func `finds nothing among nothing`() {
    #expect(throws: NameError.unknown(.person, "Anna", near: [])) {
      try NameSearch(.person, among: [String]()) { $0 }.find("Anna")
    }
  }
}
