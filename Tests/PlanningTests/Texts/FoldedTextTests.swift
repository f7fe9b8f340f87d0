import Planning
import Testing

@Suite struct FoldedTextTests {
  @Test(arguments: [
    ("Brötchen", "BROTCHEN"), ("BRÖTCHEN", "brötchen"), ("Straße", "STRASSE"), ("Žižek", "zizek"),
    ("Bro\u{308}tchen", "brötchen"), ("Smørrebrød", "smorrebrod"), ("don’t", "don't"),
    ("10\u{A0}kg", "10 kg"), ("日本", "日本"), ("ΑΒΓ", "αβγ"), ("a", ""),
    ("Straße", "STRAẞE"), ("STRAẞE", "strasse"), ("tiếng Việt", "tieng viet"), ("ẄẌ", "wx"),
  ])
  func `finds a word without capitals and marks`(text: String, word: String) {
    #expect(FoldedText(text).contains(FoldedText(word)))
  }

  @Test(arguments: [("Brot", "Brote"), ("", "a"), ("Rat", "Tar"), ("aab", "ab c")])
  func `finds no other`(text: String, word: String) {
    #expect(!FoldedText(text).contains(FoldedText(word)))
  }

  @Test func `all words must stand there`() {
    let text = FoldedText("Rye and wheat")
    #expect(text.contains(all: ["WHEAT", "rye"].map { FoldedText($0) }))
    #expect(!text.contains(all: ["rye", "oats"].map { FoldedText($0) }))
  }

  @Test func `tells where the first of some words stands`() {
    let text = "Süße Öfen 👩‍🍳 backen Straßenbrot"
    let place = text.charactersBefore(anyOf: ["strassen", "backen"].map { FoldedText($0) })
    #expect(place.map { String(text.dropFirst($0)) } == "backen Straßenbrot")
    #expect(text.charactersBefore(anyOf: [FoldedText("rye")]) == nil)
  }
}
