import Foundation
import Planning
import Reports
import TestSupport
import Testing

@Suite struct IdeaReportTests {
  private func report(
    pillar: Reference<Pillar>? = nil, link: String? = nil, reuse: Reuse? = nil, posts: [Post] = [],
    today: Day = "2026-03-03"
  ) throws -> JSONShape {
    let idea = try Idea(
      id: ID(7), text: "Brot", pillar: pillar, link: link, day: "2026-02-01", reuse: reuse)
    return try JSONShape(IdeaReport(UsedIdea(idea, posts: posts), today: today, in: .berlin))
  }

  @Test func `an idea has every key, with null where there is nothing to say`() throws {
    let json = try report()
    #expect(
      Set(json.keys.keys) == [
        "id", "text", "pillar", "link", "day", "ageDays", "evergreen", "open", "uses", "posts",
      ])
    #expect(["pillar", "link", "evergreen"].allSatisfy(json.isNull))
    #expect(json.number("id") == 7 && json.text("text") == "Brot")
    #expect(json.text("day") == "2026-02-01" && json.number("ageDays") == 30)
    #expect(json.isTrue("open") == true && json.number("uses") == 0)
    #expect(json.list("posts").isEmpty)
  }

  @Test func `an idea from tomorrow is no day old`() throws {
    #expect(try report(today: "2026-01-31").number("ageDays") == 0)
  }

  @Test func `an evergreen tells how it may be said again`() throws {
    let plain = try report(reuse: Reuse(pauseDays: 30)).object("evergreen")
    #expect(Set(plain.keys.keys) == ["pauseDays", "mostUses", "seasonFrom", "seasonTo"])
    #expect(plain.number("pauseDays") == 30)
    #expect(["mostUses", "seasonFrom", "seasonTo"].allSatisfy(plain.isNull))
    let reuse = try Reuse(pauseDays: 365, mostUses: 3, season: Season("11-15..01-06"))
    let winter = try report(
      pillar: Reference(id: ID(1), name: "Recipes"), link: "https://muster.de", reuse: reuse)
    #expect(winter.text("pillar") == "Recipes" && winter.text("link") == "https://muster.de")
    let evergreen = winter.object("evergreen")
    #expect(evergreen.number("mostUses") == 3)
    #expect(evergreen.text("seasonFrom") == "11-15" && evergreen.text("seasonTo") == "01-06")
  }

  @Test func `its posts stand there but the skipped ones, those made together as one use`() throws {
    var posts = [
      try Sample.post(1), try Sample.post(2, on: Sample.channel(2, .x)),
      try Sample.post(3, plannedAt: nil, publishedAt: "2026-03-03T23:30:00Z"),
      try Sample.post(4, status: .skipped), try Sample.post(5, plannedAt: nil, status: .draft),
    ]
    posts[0].group = ID(1)
    posts[1].group = ID(1)
    let json = try report(posts: posts)
    #expect(json.isTrue("open") == false && json.number("uses") == 3)
    let uses = json.list("posts")
    #expect(uses.allSatisfy { Set($0.keys.keys) == ["post", "network", "at", "status"] })
    #expect(uses.map { $0.number("post") } == [1, 2, 3, 5])
    #expect(uses.map { $0.text("network") } == ["facebook", "x", "facebook", "facebook"])
    #expect(uses.map { $0.text("status") } == ["draft", "draft", "published", "draft"])
    #expect(
      uses.map { $0.text("at") } == [
        "2026-03-03T09:00", "2026-03-03T09:00", "2026-03-04T00:30", nil,
      ])
    #expect(uses[3].isNull("at"))
  }
}
