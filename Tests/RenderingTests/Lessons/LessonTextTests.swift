import Planning
import Rendering
import Reports
import TestSupport
import Testing

@Suite struct LessonTextTests {
  private let german = TextWriter(language: .german, isColoured: false, width: 60)
  private let english = TextWriter(language: .english, isColoured: false, width: 60)

  private func report(
    _ number: Int, _ text: String = "Begin two weeks before the feast, not three days.",
    of campaign: String? = "Easter", heeded: Bool? = nil
  ) throws -> CampaignLessonReport {
    let campaign = try campaign.map { try Sample.campaign(1, $0).reference }
    return CampaignLessonReport(
      try Lesson(id: ID(number), campaign: campaign, day: "2026-03-30", text: text),
      heeded: heeded)
  }

  @Test func `shows what was learnt, where and when`() throws {
    let lessons = try [report(12), report(3, "Ask.", of: nil)].map(\.lesson)
    #expect(
      english.list(lessons) == """
          12  Begin two weeks before the feast, not three days.
              Easter · 30 Mar 2026
           3  Ask.
              holds for all · 30 Mar 2026
        """)
  }

  @Test func `keeps a campaign's own lessons apart from those to heed`() throws {
    let lessons = try [
      report(4, "Fragen.", of: "Sommer"), report(3, "Früh beginnen.", of: "Ostern"),
      report(2, "Weniger Text.", of: nil, heeded: true),
      report(1, "Mehr Bilder.", of: nil, heeded: false),
    ]
    #expect(
      german.list(Listed(lessons), of: "Sommer") == """
        Aus „Sommer“ gelernt
          4  Fragen.
             Sommer · 30.3.2026

        Für „Sommer“ zu beherzigen
          3  Früh beginnen.
             Ostern · 30.3.2026 · beherzigt: –
          2  Weniger Text.
             gilt für alle · 30.3.2026 · beherzigt: ja
          1  Mehr Bilder.
             gilt für alle · 30.3.2026 · beherzigt: nein
          (heed)
        """)
  }

  @Test func `a new campaign shows the five newest, and where the others are`() throws {
    let campaign = CampaignReport(
      try Sample.campaign(2, "Summer 2"), goals: [], posts: 0, currency: "EUR")
    let lessons = try (1...7).map { try report(8 - $0, "Lesson.") }
    let text = english.campaign(
      added: NewCampaignReport(ChangeReport([campaign], dryRun: true), lessons: lessons))
    let lines = text.split(separator: "\n")
    #expect(lines.filter { $0.hasSuffix("  Lesson.") }.count == 5)
    #expect(text.contains("(heed)"))
    #expect(lines.dropLast().last == "  2 more. (listLessons)")
    #expect(lines.last?.hasPrefix("Only tried") == true)
    let first = english.campaign(
      added: NewCampaignReport(ChangeReport([campaign], dryRun: false), lessons: []))
    #expect(!first.contains("Lessons") && !first.contains("more"))
  }

  @Test(arguments: [40, 80])
  func `keeps to its columns, and obeys nothing`(width: Int) throws {
    let text = String(repeating: "word \u{1B}[31m\u{202E} ", count: 30)
    let lessons = try [report(1, text, of: String(repeating: "n", count: 100))]
    for language in Language.allCases {
      let writer = TextWriter(language: language, isColoured: false, width: width)
      let shown = [writer.list(lessons.map(\.lesson)), writer.question(about: lessons[0])]
      for line in shown.flatMap({ $0.split(separator: "\n") }) {
        #expect(line.count <= width)
        #expect(!line.unicodeScalars.contains { [0x1B, 0x202E].contains($0.value) })
      }
    }
  }
}
