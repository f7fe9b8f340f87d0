import Planning
import Reports
import TestSupport
import Testing

@testable import Rendering

/// What a list says that is empty: nothing fits, of so many.
@Suite struct EmptyListTests {
  private let german = TextWriter(language: .german, isColoured: false, width: 80)
  private let english = TextWriter(language: .english, isColoured: false, width: 80)
  private let rye = Sought(["text:rye"], of: 40)

  @Test func `of posts`() {
    let none = Listed<PostReport>([], sought: rye)
    #expect(english.list(none) == "No post fits text:rye (40 posts in all). (list)")
    #expect(german.list(none) == "Kein Beitrag passt zu text:rye (40 Beiträge insgesamt). (list)")
    #expect(english.list(Listed<PostReport>([])) == "No posts. (add)")
    let page = PageWriter(language: .english, plan: "A", currency: "EUR")
      .posts(none, asOf: "2026-03-03")
    #expect(page.contains("No post fits text:rye (40 posts in all)."))
  }

  @Test func `of days`() throws {
    let zone = PlanZone(identifier: "UTC") { _ in 0 }
    let agenda = AgendaReport(
      from: nil, to: nil, posts: [], today: "2026-03-03", in: zone, sought: rye)
    let sentence = "No post of that time fits text:rye (40 posts in all). (list)"
    #expect(english.agenda(agenda) == sentence)
    let month = MonthReport(
      Month(containing: "2026-03-03"), posts: [], today: "2026-03-03", in: zone, sought: rye)
    #expect(english.month(month).contains(sentence))
  }

  @Test func `of a check`() {
    let none = CheckReport([], posts: 0, sought: rye, in: .german)
    #expect(german.check(none) == "Kein Beitrag passt zu text:rye (40 Beiträge insgesamt). (list)")
    let good = CheckReport([], posts: 3, sought: rye, in: .german)
    #expect(german.check(good) == "Nichts auszusetzen.")
  }

  @Test func `of other things`() {
    let open = Sought(of: 12)
    let of = Sought(["campaign:Spring"], of: 12)
    #expect(
      german.list(Listed<IdeaReport>([], sought: open))
        == "Keine offene Idee (12 Ideen insgesamt). (list)")
    #expect(
      german.list(Listed<IdeaReport>([], sought: rye))
        == "Keine Idee passt zu text:rye (40 Ideen insgesamt). (list)")
    #expect(
      english.list(Listed<FeedbackReport>([], sought: of), isOpen: true)
        == "No feedback on campaign:Spring is open (12 pieces of feedback in all). (list)")
    #expect(
      english.list(Listed<FeedbackReport>([], sought: of), isOpen: false)
        == "No feedback fits campaign:Spring (12 pieces of feedback in all). (list)")
    #expect(
      german.list(Listed<OccasionReport>([], sought: open))
        == "Kein Anlass von heute an (12 Anlässe insgesamt). (list)")
    #expect(
      english.list(Listed<EffortReport>([], sought: Sought(["#5"], of: 3)), "EUR")
        == "Nothing is booked on #5 (3 entries in all). (list)")
    #expect(
      german.list(Listed<CampaignLessonReport>([], sought: Sought(of: 2)), of: "Messe")
        .contains("Noch keine (2 Lehren insgesamt, aus anderen Kampagnen). (list) (addLesson)"))
  }
}
