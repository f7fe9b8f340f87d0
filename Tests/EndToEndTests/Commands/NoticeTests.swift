import Testing

/// What is said beside a report.
@Suite struct NoticeTests {
  @Test(arguments: [
    (
      "de",
      [
        "Für Bilder und jüngere Verbraucher; Links im Text lassen sich nicht anklicken.",
        """
        Instagram ist für keine Ihrer Zielgruppen eingetragen. Dazunehmen: \
        `takt audience edit Neighbours --networks facebook,x,instagram`.
        """,
      ]
    ),
    (
      "en",
      [
        "For pictures and younger consumers; links in the text cannot be clicked.",
        """
        None of your audiences is on Instagram yet. Add it: \
        `takt audience edit Neighbours --networks facebook,x,instagram`.
        """,
      ]
    ),
  ])
  func `stands on standard error, and under --json in the report, too`(
    language: String, sentences: [String]
  ) async throws {
    let takt = try await Takt.prepared(language: language)
    defer { takt.remove() }
    let run = try await takt.ok("channel", "add", "instagram", "--json")
    let report = try run.json()
    #expect(report["changed"][0]["network"].text == "instagram")
    #expect(report["notices"].list.map(\.text) == sentences)
    #expect(run.errors == sentences.map { $0 + "\n" }.joined())
  }
}
