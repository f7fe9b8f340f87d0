import Evaluation
import Planning
import Reports
import TestSupport
import Testing

@testable import Rendering

@Suite struct ReviewPageTests {
  private let now: Instant = "2026-03-24T11:00:00Z"

  /// A campaign with a goal of each kind, eight posts and a channel's followers.
  private func results(name: String = "Ostern", text: String = "Zopf") throws -> CampaignResults {
    let channel = try Sample.channel(1, .facebook)
    let posts = try (1...8).map { number in
      let out: Instant = number < 8 ? "2026-03-03T08:00:00Z" : "2026-03-23T08:00:00Z"
      let measured = try Sample.measured(
        number, publishedAt: out, readAt: now,
        [.reach: 1000 + number * 200, .reactions: 30 + number, .comments: 2, .shares: 1])
      var post = measured.post
      post.text = text
      post.url =
        number == 1 ? "https://example.org/?a=1&b=2" : number == 2 ? "javascript:alert(1)" : nil
      return MeasuredPost(post: post, readings: measured.readings)
    }
    let followers = [(1100, "2026-03-02"), (1184, "2026-03-23")] as [(Int, Day)]
    return CampaignResults(
      campaign: try Sample.campaign(1, name, state: .running),
      goals: [
        try Sample.goal(.reach, target: 20_000), try Sample.goal(.engagementRate, target: 0.02),
        try Sample.goal(.leads), try Sample.goal(.followers, target: 1234, startValue: 1100),
      ],
      posts: posts,
      ofCampaign: [],
      ofChannels: [
        channel: followers.map { value, day in
          Measurement(
            of: .channel(channel.id), .followers, value: value,
            observedAt: PlanZone.berlin.instant(of: WallTime(day: day, time: .midnight)),
            source: .manual)
        }
      ], efforts: [], hourlyRate: nil, now: now, in: .berlin)
  }

  private func review(name: String = "Ostern", text: String = "Zopf") throws -> CampaignReview {
    let results = try results(name: name, text: text)
    let lessons = try [results.campaign.reference, nil].enumerated().map { number, campaign in
      try Lesson(id: ID(number + 1), campaign: campaign, day: "2026-03-20", text: "Früh anfangen.")
    }
    let notes = CampaignNotes(
      lessons: CampaignLessons(
        of: results.campaign, from: lessons, of: [results.campaign], uses: []))
    return CampaignReview(results, notes, currency: "EUR", in: .berlin)
  }

  private func page(
    _ language: Language, name: String = "Ostern", text: String = "Zopf"
  ) throws -> Markup {
    let writer = PageWriter(language: language, plan: "Morgenrot", currency: "EUR")
    return try Markup.read(writer.review(review(name: name, text: text)))
  }

  private func overview(_ campaigns: [CampaignStanding]) throws -> ReviewOverview {
    let results = try results()
    return ReviewOverview(
      campaigns,
      quarter: QuarterResults(
        Quarter(containing: results.today), posts: results.posts, efforts: [],
        goals: results.goals, at: results.now, in: .berlin),
      currency: "EUR", asOf: results.today)
  }

  @Test(arguments: Language.allCases)
  func `shows what the terminal shows`(language: Language) throws {
    let page = try page(language)
    page.expectReadable()
    let shown = page.wholeText.lowercased()
    let text = TextWriter(language: language, isColoured: false, width: 1000).review(try review())
    // Sentence by sentence; columns, their titles and commands are laid out differently.
    for line in text.split(separator: "\n") where !line.contains("  #") {
      for words in line.split(separator: "  ").flatMap({ $0.split(separator: "`") }) {
        let words = words.trimmingPrefix { $0 == " " }.trimmingPrefix("1. ")
        #expect(shown.contains(words.lowercased()), "\(words)")
      }
    }
  }

  @Test func `has a picture of each goal that has numbers, of the days, formats and followers`()
    throws
  {
    let page = try page(.german)
    let titles = page.all("figcaption").compactMap { $0.all("strong").first?.text }
    #expect(
      titles == [
        "Stand der Ziele", "Reichweite im Verlauf", "Interaktionsrate je Beitrag",
        "Follower im Verlauf", "Veröffentlichungen im Zeitraum", "Reichweite nach Format",
        "Follower der Kanäle",
      ])
    let tables = page.all("table").map(\.wholeText)
    #expect(tables.contains { $0.contains("15.200") && $0.contains("20.000") })
    #expect(tables.contains { $0.contains("1.184") && $0.contains("23.3.2026") })
    let english = try self.page(.english).wholeText
    #expect(english.contains("15,200") && english.contains("23 Mar 2026"))
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "\"><svg onload=alert(1)>", "O'Hara & \"Söhne\"", "\u{1B}[31mrot",
    "a\u{202E}b", "`takt` <b>", "Zeile\nzwei", "🥨",
  ])
  func `names and texts stay texts`(hostile: String) throws {
    let page = try page(.english, name: hostile, text: hostile)
    page.expectReadable()
    #expect(page.all("h1").first?.all("bdi").first?.text == hostile.harmlessLines)
    #expect(page.all("title").first?.text == hostile.harmless + " – Review")
    #expect(page.all("bdi").contains { $0.text == hostile.harmless })
  }

  @Test func `links lead to the posts, and only onto the web`() throws {
    let links = try page(.english).all("a")
    #expect(links.map { $0.attributes["href"] } == ["https://example.org/?a=1&b=2"])
    #expect(links.allSatisfy { $0.attributes["rel"] == "noreferrer noopener" })
  }

  @Test(arguments: Language.allCases)
  func `a campaign without anything, and a plan without campaigns, have a page`(language: Language)
    throws
  {
    let empty = CampaignResults(
      campaign: try Sample.campaign(), goals: [], posts: [], ofCampaign: [], ofChannels: [:],
      efforts: [], hourlyRate: nil, now: now, in: .berlin)
    let writer = PageWriter(language: language, plan: "Morgenrot", currency: "EUR")
    for page in [
      writer.review(CampaignReview(empty, currency: "EUR", in: .berlin)),
      writer.overview(try overview([])),
      writer.overview(
        try overview([
          CampaignReview(empty, currency: "EUR", in: .berlin).standing,
          CampaignReview(try results(), currency: "EUR", in: .berlin).standing,
        ])),
    ] {
      let page = try Markup.read(page)
      page.expectReadable()
      #expect(!page.wholeText.contains("nan") && !page.wholeText.contains("nil"))
    }
  }
}
