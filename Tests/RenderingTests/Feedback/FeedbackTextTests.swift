import Planning
import Rendering
import Reports
import TestSupport
import Testing

@Suite struct FeedbackTextTests {
  private let german = TextWriter(language: .german, isColoured: false, width: 60)
  private let english = TextWriter(language: .english, isColoured: false, width: 60)

  private func report(
    _ number: Int = 1, _ text: String = "Smaller, please.", on subject: Subject? = nil,
    tone: Tone = .neutral, _ followUp: FollowUp = .none
  ) throws -> FeedbackReport {
    FeedbackReport(
      try Feedback(
        id: ID(number), on: subject, day: "2026-03-03", tone: tone, text: text, followUp: followUp))
  }

  @Test func `shows what was said, when and about what`() throws {
    let said = try [
      report(12, "Gibt es das auch kleiner?", on: .post(ID(7)), tone: .negative, .open),
      report(
        3, "Toll!", on: .channel(Sample.channel(1, .facebook).reference), tone: .positive, .done),
      report(2, "Gut so.", on: .campaign(Sample.campaign(1, "Ostern").reference)),
      report(1, "Aha."),
    ]
    #expect(
      german.list(Listed(said), isOpen: false) == """
          12  Gibt es das auch kleiner?
              3.3.2026 · #7 · Kritik · offen
           3  Toll!
              3.3.2026 · Facebook · Lob · erledigt
           2  Gut so.
              3.3.2026 · Ostern
           1  Aha.
              3.3.2026
        """)
  }

  @Test func `says what there is to do where there is nothing`() {
    #expect(english.list(Listed<FeedbackReport>([]), isOpen: true) == "No feedback is open.")
    #expect(english.list(Listed<FeedbackReport>([]), isOpen: false).contains("(add)"))
  }

  @Test(arguments: [40, 80])
  func `keeps to its columns, and obeys nothing`(width: Int) throws {
    let name = String(repeating: "n", count: 100)
    let said = try report(
      1, String(repeating: "word \u{1B}[31m\u{202E} ", count: 30),
      on: .campaign(Sample.campaign(1, name).reference), tone: .negative, .open)
    for language in Language.allCases {
      let writer = TextWriter(language: language, isColoured: false, width: width)
      for line in writer.list(Listed([said]), isOpen: true).split(separator: "\n") {
        #expect(line.count <= width)
        #expect(!line.unicodeScalars.contains { [0x1B, 0x202E].contains($0.value) })
      }
    }
  }
}
