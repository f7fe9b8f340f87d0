import Evaluation
import Planning
import Rendering
import Reports
import TestSupport
import Testing

/// What an experiment says, in both languages, never more than it shows.
@Suite struct ExperimentTextTests {
  /// As it is written, at most 80 columns wide.
  private func lines(
    _ usual: [Int?], _ new: [Int?], at now: Instant = "2026-05-04T08:00:00Z",
    _ language: Language = .english
  ) throws -> String {
    let experiment = try Sample.experiment()
    let values = usual.map { (0, $0) } + new.map { (1, $0) }
    let posts = try values.enumerated().map { place, value in
      let day = ("2026-03-02" as Day).adding(days: 2 * place)
      let out = PlanZone.berlin.instant(of: WallTime(day: day, time: .midnight))
      return try Sample.measured(
        place + 1, publishedAt: out, value.1.map { [.linkClicks: $0] } ?? [:])
    }
    let arms = Dictionary(uniqueKeysWithValues: zip(posts, values).map { ($0.id, $1.0) })
    let result = ExperimentResult(experiment, posts: posts, arms: arms, in: .berlin, at: now)
    let outlook = ExperimentOutlook(
      experiment, trials: result.trials, channel: posts, in: .berlin, at: now)
    let writer = TextWriter(language: language, isColoured: false, width: 80)
    return writer.experiment(ExperimentReport(result, outlook: outlook, in: .berlin), "EUR")
  }

  private func text(
    _ usual: [Int?], _ new: [Int?], at now: Instant = "2026-05-04T08:00:00Z",
    _ language: Language = .english
  ) throws -> String {
    try lines(usual, new, at: now, language)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static let cases: [(usual: [Int?], new: [Int?], de: String, en: String)] = [
    (
      [12, 30, 18, 25, 41], [55, 38, 62, 29, 90],
      """
      Belegt: Beiträge mit „image“ brachten rund 114 % mehr Linkklicks als solche mit „text“ (5 und \
      5 Beiträge, 2. März – 26. April 2026). Der Zufall allein schafft das in etwa 4 von 100 Fällen.
      """,
      """
      Supported: posts with “image” brought about 114% more in link clicks than those with “text” \
      (5 and 5 posts, 2 March – 26 April 2026). Chance alone does that in about 4 of 100 cases.
      """
    ),
    (
      [40, 50, 60, 70], [10, 20, 30, 39],
      "Hinweis: Beiträge mit „image“ brachten rund 58 % weniger",
      "Hint: posts with “image” brought about 58% less in link clicks"
    ),
    (
      [10, 20, 30, 40, 50], [12, 19, 33, 38, 52], "Das beweist nicht, dass es keinen gibt.",
      "That is not proof that there is none."
    ),
    (
      [10, 20, nil], [12, 19, 33, 38],
      """
      Nicht entscheidbar: gemessen sind 2 Beiträge mit „text“ und 4 mit „image“; es braucht je 4. 1 \
      Beitrag noch nicht gemessen. (measureByHand)
      """,
      """
      Not decidable: 2 posts with “text” and 4 with “image” are measured; it takes 4 each. 1 post \
      not measured yet. (measureByHand)
      """
    ),
  ]

  @Test(arguments: cases.indices)
  func `words each verdict`(place: Int) throws {
    let example = Self.cases[place]
    let (de, en) = try (
      text(example.usual, example.new, .german), text(example.usual, example.new)
    )
    #expect(de.contains(example.de), "\(de)")
    #expect(en.contains(example.en), "\(en)")
    for word in ["because", "best", "weil", "beste "] {
      #expect(!de.contains(word) && !en.contains(word))
    }
  }

  @Test(arguments: Language.allCases)
  func `keeps to its columns`(language: Language) throws {
    for example in Self.cases {
      let shown = try lines(example.usual, example.new, language)
      #expect(shown.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(shown)")
    }
  }

  @Test func `shows no number of a post before the end`() throws {
    let running = try text([4711, 4712, 4713], [4714, 4715], at: "2026-04-01T08:00:00Z")
    #expect(!running.contains("471") && !running.contains("4,71"))
    #expect(running.contains("Running until 26 Apr 2026: 5 of 5 posts measured."))
    #expect(running.contains("They are compared from 4 May 2026 on"))
    #expect(running.contains("A verdict takes 4 measured posts an arm"))
    let waiting = try text([4711, 4712, 4713], [4714, 4715], at: "2026-04-28T08:00:00Z")
    #expect(!waiting.contains("471") && !waiting.contains("A verdict takes"))
    #expect(waiting.contains("Its days are over, its last posts still too young: 5 of 5 posts"))
  }

  @Test func `says that small numbers show little, afterwards as well`() throws {
    for now in ["2026-04-10T08:00:00Z", "2026-05-04T08:00:00Z"] as [Instant] {
      let small = try text([1, 2, 3, 1], [2, 1, 3, 2], at: now)
      #expect(small.contains("A post usually brings only 2 here (link clicks)"), "\(small)")
    }
    #expect(try !text([10, 20, 30, 40], [20, 30, 40, 50]).contains("usually brings"))
  }
}
