import Evaluation
import Planning
import Reports
import TestSupport
import Testing

@testable import Rendering

/// Pages of the week, the month and the days to come, to be handed on.
@Suite struct CalendarPageTests {
  private func writer(_ language: Language = .german) -> PageWriter {
    PageWriter(language: language, plan: "Morgenrot", currency: "EUR")
  }

  private func week(_ posts: [Post], _ calendar: PlanCalendar = PlanCalendar()) throws -> WeekReport
  {
    WeekReport(
      "2026-W10", posts: posts.map { PostReport($0, in: .berlin) },
      minutes: try WeekMinutes(of: posts, people: [Sample.person(minutes: 1)]),
      today: "2026-03-04", in: .berlin, calendar: CalendarContext(calendar, in: .german))
  }

  private func month(
    _ month: Day, _ posts: [Post] = [], _ calendar: PlanCalendar = PlanCalendar()
  ) -> MonthReport {
    MonthReport(
      Month(containing: month), posts: posts.map { PostReport($0, in: .berlin) },
      today: "2026-03-04", in: .berlin, calendar: CalendarContext(calendar, in: .german))
  }

  private func fair(from: Day, to: Day) throws -> Occasion {
    try Occasion(id: ID(1), name: Name("Messe"), period: Period(from: from, to: to), kind: .fair)
  }

  /// A text on two networks at one time.
  private func pair(status: PostStatus = .draft) throws -> [Post] {
    try [Network.facebook, .x].enumerated().map { place, network in
      var post = try Sample.post(
        place + 1, on: Sample.channel(place + 1, network), plannedAt: "2026-03-03T09:00",
        status: place == 0 ? .draft : status)
      post.group = ID(1)
      return post
    }
  }

  @Test(arguments: Language.allCases)
  func `week and month show each post on its day`(language: Language) throws {
    let posts = try [
      Sample.post(1, text: "Zopf\nund <Brot>", publishedAt: "2026-03-03T08:00:00Z"),
      Sample.post(2, text: "Später", plannedAt: "2026-03-05T09:00", link: "https://example.org"),
    ]
    for page in [
      try writer(language).week(week(posts)), writer(language).month(month("2026-03-04", posts)),
    ] {
      let page = try Markup.read(page)
      page.expectReadable()
      #expect(page.all("article").count == 2 && page.all("h2").count == 2)
      #expect(page.all("bdi").contains { $0.text == "Zopf\nund <Brot>" })
      let links = page.all("a").compactMap { $0.attributes["href"] }
      #expect(links.filter { !$0.hasPrefix("#") } == ["https://example.org"])
      #expect(Set(links.filter { $0.hasPrefix("#") }) == ["#post-1", "#post-2"])
      let table = try #require(page.all("table").first)
      #expect(table.all("tr").count == 3, "the titles and two days")
    }
  }

  @Test func `days without posts are drawn together, and no minutes are told`() throws {
    let report = try week([Sample.post(1, plannedAt: "2026-03-05T09:00")])
    let page = try Markup.read(writer().week(report))
    let empty = page.all("p").filter { $0.attributes["class"] == "empty" }.map(\.text)
    #expect(
      empty == ["Mo 2.3. – Mi 4.3.: nichts geplant", "Fr 6.3. – So 8.3.: nichts geplant"])
    #expect(report.minutes.excess != nil, "there would be something to say")
    let words = try #require(page.all("main").first).wholeText
    #expect(!words.contains("Minuten") && !words.contains(" min") && !words.contains("Zeichen"))
  }

  @Test func `holidays and occasions stand on the page, on days without posts too, each once`()
    throws
  {
    let calendar = PlanCalendar(
      regions: [try Region("DE-BY")], occasions: [try fair(from: "2026-04-20", to: "2026-04-24")])
    let posts = try [
      Sample.post(1, plannedAt: "2026-04-03T09:00"), Sample.post(2, plannedAt: "2026-04-21T09:00"),
      Sample.post(3, plannedAt: "2026-04-22T09:00"),
    ]
    let page = try Markup.read(writer().month(month("2026-04-01", posts, calendar)))
    page.expectReadable()
    #expect(
      page.all("li").map(\.wholeText) == [
        "Fr 3.4. Karfreitag", "Mo 6.4. Ostermontag", "20.–24.4. Messe",
      ])
    let titles = page.all("h2").map(\.text)
    #expect(
      titles == [
        "Tage, die zählen", "Freitag, 3.4.2026 · Karfreitag", "Dienstag, 21.4.2026",
        "Mittwoch, 22.4.2026",
      ])
    let drawn = page.all("svg").first?.all("text").map(\.text) ?? []
    #expect(drawn.contains("Ostermontag") && drawn.filter { $0 == "Messe" }.count == 1)
    let row = page.all("tr").first { $0.wholeText.contains("Mo 6.4.2026") }
    #expect(row?.wholeText.contains("Ostermontag") == true)
  }

  @Test func `the same text on several networks stands there once, with its networks`() throws {
    let page = try Markup.read(writer().week(week(pair())))
    page.expectReadable()
    let article = try #require(page.all("article").first)
    #expect(page.all("article").count == 1 && article.attributes["id"] == "post-1")
    #expect(article.all("h3").first?.wholeText.contains("Facebook, X") == true)
    #expect(article.all("span").map(\.text) == ["· Entwurf"])
    #expect(article.wholeText.contains("#1") && article.wholeText.contains("#2"))
    let both = try Markup.read(writer().week(week(pair(status: .approved))))
    #expect(
      both.all("article").flatMap { $0.all("span") }.map(\.text) == ["· Entwurf", "+ freigegeben"])
  }

  @Test func `a text is cut where its network cuts it, and the rest can be opened`() throws {
    let text = String(repeating: "Der Ofen ist heiß. ", count: 20).trimmed
    let networks = [Network.facebook, .linkedin, .x]
    let posts = try networks.enumerated().map { place, network in
      var post = try Sample.post(
        place + 1, on: Sample.channel(place + 1, network), text: text,
        plannedAt: "2026-03-03T09:00")
      post.group = ID(1)
      return post
    }
    let article = try #require(try Markup.read(writer().week(week(posts))).all("article").first)
    let summaries = article.all("summary").map(\.text)
    #expect(summaries == ["… mehr (Facebook)", "… mehr (LinkedIn)"])
    let pieces = article.all("p").filter { $0.attributes["class"] == "words" }.map(\.wholeText)
    #expect(pieces.count == 3 && pieces[0].count <= 125)
    #expect(pieces.joined(separator: " ") == text)
    let alone = try Markup.read(writer(.english).week(week([posts[0]])))
    #expect(alone.all("summary").map(\.text).filter { $0.hasPrefix("…") } == ["… more"])
  }

  @Test func `says what it leaves out`() throws {
    let report = MonthReport(
      Month(containing: "2026-03-04"), posts: [], today: "2026-03-04", in: .berlin,
      sought: Sought(["network:xing"], of: 3))
    #expect(writer().month(report).contains("nur network:xing"))
  }

  @Test(arguments: Language.allCases)
  func `the days to come have a page of their own, and an empty one`(language: Language) throws {
    let posts = try [Sample.post(1), Sample.post(2, plannedAt: "2026-03-09T09:00")]
    for posts in [posts, []] {
      let report = AgendaReport(
        from: "2026-03-01", to: "2026-03-28", posts: posts.map { PostReport($0, in: .berlin) },
        today: "2026-03-01", in: .berlin)
      let page = try Markup.read(writer(language).agenda(report))
      page.expectReadable()
      #expect(page.all("article").count == posts.count)
      #expect(page.all("svg").isEmpty && page.all("code").isEmpty)
    }
  }

  @Test func `a fair of five days is told once of the week to come`() throws {
    let calendar = PlanCalendar(occasions: [try fair(from: "2026-03-02", to: "2026-03-06")])
    let report = WeekLookBack(
      "2026-W09", posts: [],
      round: MeasuringRound(
        posts: [], channels: [], at: "2026-03-01T12:00:00Z", now: "2026-03-01T12:00:00Z",
        in: .berlin),
      minutes: try WeekMinutes(of: []), next: try week([], calendar), freeNext: 0,
      now: "2026-03-01T13:00", in: .berlin)
    let page = writer().lookBack(report)
    #expect(page.ranges(of: "Messe").count == 1 && page.contains("2.–6.3. Messe"))
    #expect(!page.contains("Minuten"))
    let text = TextWriter(language: .english, isColoured: false, width: 80).lookBack(report)
    #expect(text.ranges(of: "Messe").count == 1 && text.contains("2–6 Mar: Messe"))
  }
}
