import Testing

@testable import Planning

/// Who is mentioned in a text.
@Suite struct MentionTests {
  @Test(arguments: [
    ("Mit @Muehle_Huber und (@anna.b).", ["@Muehle_Huber", "@anna.b"]),
    ("@a @b @a", ["@a", "@b"]), ("mail@firma.example", []), ("Um 9 @ Markt", []),
    ("https://example.org/@nina ist toll", []), ("@Müller-Söhne!", ["@Müller-Söhne"]), ("@", []),
    ("@@", []), ("@...", []), ("@123", ["@123"]), ("kein", []),
  ])
  func `are names behind an at sign`(text: String, names: [String]) {
    #expect(text.mentions == names)
  }
}
