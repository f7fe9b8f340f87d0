import Evaluation
import Planning
import Rendering
import Reports
import TestSupport
import Testing

@Suite struct WalkTextTests {
  private let german = TextWriter(language: .german, isColoured: false, width: 80)
  private let english = TextWriter(language: .english, isColoured: false, width: 80)

  private func report(
    posts: (Int, Int) = (6, 8), channels: (Int, Int) = (0, 0), campaigns: (Int, Int) = (0, 0),
    seconds: Int? = 100, unfinished: PostID? = nil
  ) -> WalkReport {
    WalkReport(
      posts: .init(done: posts.0, due: posts.1), channels: .init(done: channels.0, due: channels.1),
      campaigns: .init(done: campaigns.0, due: campaigns.1),
      coverage: Coverage(measured: posts.0, published: posts.1), seconds: seconds,
      unfinished: unfinished)
  }

  @Test func `says how far it got, how long it took and what is known now`() {
    #expect(
      english.walkEnds(report()) == """
        6 of 8 posts measured in 1 min 40 s.
        2 posts are left. (measureByHand)
        Coverage of the last 60 days: 75% (6 of 8 posts). Below 80% a missed goal cannot
        be proven.
        """)
    #expect(
      german.walkEnds(report(posts: (0, 1), seconds: nil, unfinished: ID(3))) == """
        0 von 1 Beitrag gemessen.
        1 Beitrag bleibt offen. (measureByHand)
        (measure)
        Abdeckung der letzten 60 Tage: 0 % (0 von 1 Beitrag). Unter 80 % lässt sich
        „verfehlt“ nicht belegen.
        """)
  }

  @Test func `says nothing of posts where there were only channels`() {
    #expect(
      german.walkEnds(report(posts: (0, 0), channels: (1, 2), seconds: 9))
        == "Follower auf 1 von 2 Kanälen gezählt in 9 s.")
    #expect(
      german.walkEnds(report(posts: (0, 0), campaigns: (1, 1), seconds: 9))
        == "Bei 1 von 1 Kampagne gezählt in 9 s.")
  }

  @Test(arguments: [
    (0, "0 s"), (59, "59 s"), (60, "1 min"), (100, "1 min 40 s"), (3725, "1 h 2 min"),
  ])
  func `says times as people do`(seconds: Int, words: String) {
    let text = english.walkEnds(report(posts: (8, 8), seconds: seconds))
    #expect(text.hasPrefix("8 of 8 posts measured in \(words).\n"))
  }

  @Test(arguments: [40, 80, 120])
  func `keeps to its columns, and keys with their meaning`(width: Int) {
    for language in Language.allCases {
      let writer = TextWriter(language: language, isColoured: false, width: width)
      let text = writer.walkBegins(posts: 8, channels: 2, campaigns: ["Hannover Messe"], older: 3)
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
    }
  }

  @Test func `says when there will be something to measure`() {
    let next = Day("2026-03-31")
    #expect(
      german.nothingToMeasure(next: next, today: .epoch).hasPrefix(
        "Jetzt ist nichts zu messen. Das Nächste ist am Di 31.3.2026 dran."))
    #expect(
      english.nothingToMeasure(next: .epoch, today: .epoch).hasPrefix(
        "There is nothing to measure now. The next is due later today."))
    #expect(
      english.nothingToMeasure(next: nil, today: .epoch).hasPrefix(
        "There is nothing to measure now. (measure)"))
  }
}
