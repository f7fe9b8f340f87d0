import Planning
import Rendering
import Reports
import TestSupport
import Testing

/// What would go along with something that is deleted, before anybody has said yes.
@Suite struct LossesTextTests {
  private func said(_ losses: Losses) -> [String] {
    [Language.german, .english].map {
      TextWriter(language: $0, isColoured: false, width: 500).losses(losses, "EUR")
    }
  }

  @Test func `everything is named as what would be lost`() {
    var losses = Losses()
    (losses.numbers, losses.minutes, losses.cents) = (2, 75, 1250)
    losses.things = [.snippet: 1, .slot: 2, .experiment: 1, .feedback: 1, .goal: 1, .lesson: 2]
    (losses.dealtPosts, losses.lessonUses) = (3, 1)
    #expect(
      said(losses) == [
        """
        Das ginge mit verloren: 2 Zahlen, 1 Ziel, 2 Sendeplätze, 1 Baustein, 1 Versuch, 2 Lehren, \
        1 Rückmeldung, 1 h 15 min Arbeitszeit, 12,50 EUR, die Zuteilung (3 Beiträge), \
        1 Angabe zum Beherzigen einer Lehre.
        """,
        """
        This would be lost with it: 2 numbers, 1 goal, 2 slots, 1 snippet, 1 experiment, 2 lessons, \
        1 piece of feedback, 1 h 15 min of work, 12.50 EUR, the assignment of 3 posts, \
        1 note on heeding a lesson.
        """,
      ])
  }

  @Test func `a post that is out is no loss of its own, but said`() {
    var losses = Losses()
    losses.published = [7]
    #expect(said(losses) == ["Beitrag #7 ist schon erschienen.", "Post #7 is out already."])
    losses.published = [7, 8]
    losses.numbers = 1
    #expect(
      said(losses) == [
        "2 dieser Beiträge sind schon erschienen. Das ginge mit verloren: 1 Zahl.",
        "2 of these posts are out already. This would be lost with it: 1 number.",
      ])
  }

  @Test func `what is gone is told as gone`() {
    var losses = Losses()
    (losses.published, losses.numbers, losses.onlyGoalOf) = ([7], 1, "Spring")
    func told(_ language: Language, isDone: Bool) -> String {
      TextWriter(language: language, isColoured: false, width: 500)
        .notice(.lost(losses, currency: "EUR", isDone: isDone))
    }
    #expect(
      told(.german, isDone: true) == """
        Beitrag #7 war schon erschienen. Damit ist gelöscht: 1 Zahl. Die laufende Kampagne „Spring“ \
        hat nun kein Ziel mehr.
        """)
    #expect(
      told(.english, isDone: true) == """
        Post #7 was out already. This was deleted with it: 1 number. The running campaign “Spring” \
        is without a goal now.
        """)
    #expect(
      told(.german, isDone: false) == """
        Beitrag #7 ist schon erschienen. Das ginge mit verloren: 1 Zahl. Es ist das einzige Ziel der \
        laufenden Kampagne „Spring“.
        """)
  }

  @Test func `nothing is said of nothing`() {
    #expect(said(Losses()) == ["", ""])
  }
}
