import Planning
import TestSupport
import Testing

@Suite struct SlugTests {
  @Test(arguments: [
    ("Größe & Café", "groesse-cafe"),
    ("Tag der offenen Tür – 3. Mai", "tag-der-offenen-tuer-3-mai"),
    ("A\u{308}pfel", "aepfel"), ("Šárka", "sarka"), ("Łódź", "lodz"), ("ẞ", "ss"), ("Zoë", "zoe"),
    ("--a--", "a"), ("", ""), ("🥨", ""), ("東京", ""), ("post-12", "post-12"),
  ])
  func `spells words as addresses have them`(text: String, slug: String) {
    #expect(text.slug == slug)
  }

  @Test(arguments: try LinkReference.read().slugs)
  func `agrees with Python's unicodedata`(reference: LinkReference.Slug) {
    #expect(reference.text.slug == reference.slug)
  }

  @Test func `is plain whatever the text, and its own slug`() {
    var random = SeededNumbers(seed: 20_260_303)
    for _ in 0..<2000 {
      let scalars = (0..<Int.random(in: 0...20, using: &random)).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 0...0x2FFF, using: &random))
      }
      let slug = String(String.UnicodeScalarView(scalars)).slug
      let words = slug.split(separator: "-", omittingEmptySubsequences: false)
      #expect(slug.isEmpty || words.allSatisfy { !$0.isEmpty })
      #expect(
        slug.utf8.allSatisfy {
          (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
        })
      #expect(slug.slug == slug)
    }
  }

  /// Foundation's time for a letter under endless marks would grow with their square.
  @Test(.timeLimit(.minutes(1))) func `takes its time for no text`() {
    let marks = String(repeating: "\u{308}\u{323}", count: 100_000)
    #expect(("a" + marks + "b").slug.hasSuffix("b"))
    #expect(String(repeating: "ä", count: 100_000).slug.utf8.count == 200_000)
  }
}
