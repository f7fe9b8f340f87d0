import Planning
import Reports
import TestSupport
import Testing

@Suite struct PostReportTests {
  @Test func `a draft has every key, with null where there is nothing to say`() throws {
    let json = try JSONShape(PostReport(Sample.post(12, minutes: 30), in: .berlin))
    #expect(
      json.has(
        """
        id network channel campaign pillar origin plannedAt publishedAt status text format link owner paid \
        minutes metrics
        """))
    for key in ["campaign", "pillar", "publishedAt", "link", "owner"] {
      #expect(json.isNull(key), "\(key)")
    }
    #expect(json.number("id") == 12)
    #expect(json.text("network") == "facebook")
    #expect(json.text("channel") == "Facebook")
    #expect(json.text("origin") == "planned")
    #expect(json.text("plannedAt") == "2026-03-03T09:00")
    #expect(json.text("status") == "draft")
    #expect(json.text("format") == "text")
    #expect(json.isTrue("paid") == false)
    #expect(json.number("minutes") == 30)
    #expect(json.object("metrics").keys.isEmpty)
  }

  @Test func `an adopted post has no planned time, and shows what was measured`() throws {
    let campaign = try Sample.campaign()
    let post = try Sample.post(
      plannedAt: nil, publishedAt: "2026-03-03T23:30:00Z", campaign: campaign,
      owner: Sample.person(), link: "https://a.example/")
    let readings = [Metric.clicks: [3, 34], .reach: [0]].mapValues { values in
      values.enumerated().map {
        Reading(
          value: $0.element, observedAt: Instant.epoch.adding(seconds: $0.offset),
          source: $0.offset == 0 ? .manual : .imported(ID(7)))
      }
    }
    let json = try JSONShape(
      PostReport(MeasuredPost(post: post, readings: readings), in: .berlin))
    #expect(json.isNull("plannedAt"))
    #expect(json.text("origin") == "adopted")
    #expect(json.text("publishedAt") == "2026-03-03T23:30:00Z")
    #expect(json.text("calendarAt") == "2026-03-04T00:30")
    #expect(json.text("campaign") == "Easter" && json.text("owner") == "Anna")
    #expect(json.text("link") == "https://a.example/")
    let clicks = json.object("metrics").object("clicks")
    #expect(clicks.number("value") == 34)
    #expect(clicks.text("observedAt") == "1970-01-01T00:00:01Z")
    #expect(clicks.text("source") == "import:7")
    let reach = json.object("metrics").object("reach")
    #expect(reach.number("value") == 0 && reach.text("source") == "manual")
    #expect(json.object("metrics").keys.count == 2)
  }

  @Test func `knows the limit, and no composer where nobody can write`() throws {
    let open = try JSONShape(PostReport(Sample.post(text: "🥨"), in: .berlin))
    #expect(open.number("length") == 2 && open.number("limit") == 63_206)
    #expect(open.text("composer") == "https://www.facebook.com/")
    let closed = try Sample.post(on: Sample.channel(1, .googlePlus))
    #expect(try JSONShape(PostReport(closed, in: .berlin)).isNull("composer"))
  }

  @Test(arguments: PostStatus.allCases)
  func `states keep their names`(status: PostStatus) {
    #expect(["draft", "inReview", "approved", "published", "skipped"].contains(status.rawValue))
  }
}
