import Planning
import TestSupport
import Testing

@Suite struct FindingTests {
  /// How grave a rule is here: what a network refuses stops a post, what it seems to refuse not.
  struct Case: Sendable {
    let rule: String
    let severity: Finding.Severity
    let files: [String]
    let network: Network
    var format = PostFormat.image
    var megabytes = 1
  }

  static let cases: [Case] = [
    Case(rule: "media.none", severity: .warning, files: [], network: .instagram, format: .text),
    Case(rule: "media.none", severity: .hint, files: [], network: .xing),
    Case(rule: "media.kind", severity: .error, files: ["a.pdf"], network: .facebook),
    Case(rule: "media.kind", severity: .error, files: ["a.pdf", "b.psd"], network: .facebook),
    Case(rule: "media.kind", severity: .warning, files: ["a.psd"], network: .facebook),
    Case(rule: "media.kind", severity: .warning, files: ["a.mp4"], network: .xing),
    Case(rule: "media.mixed", severity: .error, files: ["a.jpg", "b.mp4"], network: .linkedin),
    Case(rule: "media.mixed", severity: .warning, files: ["a.jpg", "b.mp4"], network: .x),
    Case(
      rule: "media.tooMany", severity: .error, files: (0..<5).map { "\($0).jpg" }, network: .x),
    Case(rule: "media.tooMany", severity: .warning, files: ["a.jpg", "b.jpg"], network: .xing),
    Case(rule: "media.tooMany", severity: .error, files: ["a.mp4", "b.mp4"], network: .linkedin),
    Case(rule: "media.tooLarge", severity: .error, files: ["a.jpg"], network: .x, megabytes: 6),
    Case(
      rule: "media.tooLarge", severity: .hint, files: ["a.jpg"], network: .facebook, megabytes: 6),
  ]

  @Test(arguments: cases)
  func `is as grave as the network's refusal is certain`(example: Case) throws {
    let (post, context) = try RuleTests.media(
      example.files, on: example.network, format: example.format,
      bytes: example.megabytes << 20)
    let found = Rule.findings(on: [post], in: context).filter { $0.rule == example.rule }
    #expect(found.map(\.severity) == [example.severity])
  }

  @Test(arguments: [
    (
      "text.folded",
      """
      Vor „mehr“ ist auf LinkedIn nur zu lesen: „Ab Montag neu: Brot …“ (etwa 210 Zeichen oder 3 \
      Zeilen). Das Wichtigste gehört dorthin.
      """,
      """
      Before “more” only this is read on LinkedIn: “Ab Montag neu: Brot …” (about 210 characters \
      or 3 lines). What matters most belongs there.
      """
    ),
    (
      "media.mixed",
      """
      LinkedIn nimmt Bilder und Dokumente nicht zusammen. Machen Sie zwei Beiträge daraus, oder \
      lassen Sie etwas weg.
      """,
      """
      LinkedIn does not take pictures and documents together. Make two posts of it, or leave \
      something out.
      """
    ),
    (
      "media.noAlternativeText",
      """
      Ohne Beschreibung: „1.jpg“, „2.jpg“, „3.jpg“ und eine weitere.
      """,
      """
      Without a description: “1.jpg”, “2.jpg”, “3.jpg” and 1 more.
      """
    ),
    (
      "media.tooSmall",
      """
      „1.jpg“ ist 120 Pixel breit; LinkedIn will mindestens 200, am besten 1200 × 627. Nehmen Sie \
      ein größeres Bild.
      """,
      """
      “1.jpg” is 120 pixels wide; LinkedIn wants at least 200, at best 1200 × 627. Take a larger \
      picture.
      """
    ),
  ])
  func `says what, how much and what to do`(rule: String, german: String, english: String) throws {
    var (post, context) = try RuleTests.media(
      ["1.jpg", "2.jpg", "3.jpg", "4.png", "preise.pdf"], on: .linkedin, width: 120,
      alternativeText: nil)
    post.text = "Ab Montag neu:\n\nBrot\nSemmeln"
    let found = Rule.findings(on: [post], in: context).filter { $0.rule == rule }
    #expect(found.map(\.message) == [Wording(de: german, en: english)])
  }

  @Test func `what is over a limit never reads like the limit`() throws {
    let (post, context) = try RuleTests.media(["a.jpg"], on: .x, bytes: (5 << 20) + 1)
    let found = Rule.findings(on: [post], in: context).first { $0.rule == "media.tooLarge" }
    #expect(found?.message.german.contains("5,1 MB; X nimmt höchstens 5.") == true)
    #expect(found?.message.english.contains("5.1 MB; X takes 5 at most.") == true)
  }
}
