import Planning
import Reports
import TestSupport
import Testing

@Suite struct PostReportKeysTests {
  private func json(_ post: Post, _ context: PostContext = .berlin) throws -> JSONShape {
    try JSONShape(PostReport(post, in: context))
  }

  @Test func `a bare draft has null for what it lacks, and leaves no key out`() throws {
    let json = try json(Sample.post(12))
    let keys: Set = [
      "id", "network", "channel", "campaign", "pillar", "experiment", "origin", "plannedAt",
      "publishedAt", "calendarAt", "status", "text", "format", "link", "media", "owner", "ownerBy",
      "paid",
      "risk", "idea", "series", "minutes", "group", "url", "externalId", "composer",
      "outgoingText", "shownText", "length", "limit", "metrics",
    ]
    #expect(Set(json.keys.keys) == keys)
    for key in ["experiment", "idea", "series", "group", "url", "externalId", "shownText"] {
      #expect(json.isNull(key), "\(key)")
    }
    #expect(json.list("media").isEmpty && json.text("risk") == "low")
    #expect(json.text("outgoingText") == "Fresh bread" && json.number("length") == 11)
    #expect(json.number("minutes") == 30)
  }

  @Test func `minutes are stated, else the firm's own, else the usual ones`() throws {
    let context = PostContext(in: .berlin, usualMinutes: UsualMinutes(own: [.image: 12]))
    let cases: [(PostFormat, Int?, Double)] = [
      (.image, nil, 12), (.image, 0, 0), (.image, 90, 90), (.video, nil, 150),
    ]
    for (format, stated, minutes) in cases {
      let post = try Sample.post(format: format, minutes: stated)
      #expect(try json(post, context).number("minutes") == minutes)
    }
  }

  @Test func `the link is tagged, alone and in what is pasted; the text stays as it is`() throws {
    let context = PostContext(in: .berlin, links: try LinkScheme("utm_content={post}"))
    let tagged = "https://muster.de/?utm_content=post-12"
    for (text, outgoing) in [
      ("Brot", "Brot\n\n\(tagged)"), ("Brot: https://muster.de", "Brot: \(tagged)"),
    ] {
      let json = try json(Sample.post(12, text: text, link: "https://muster.de"), context)
      #expect(json.text("link") == tagged && json.text("text") == text)
      #expect(json.text("outgoingText") == outgoing)
      #expect(json.number("length") == Double(outgoing.count))
    }
    let untagged = try json(Sample.post(12, link: "https://muster.de"))
    #expect(untagged.text("link") == "https://muster.de")
    #expect(untagged.text("outgoingText") == "Fresh bread\n\nhttps://muster.de")
  }

  @Test func `what is shown before a click is told where that is not all`() throws {
    let long = String(repeating: "Brot ", count: 40)
    let folded = try #require(try json(Sample.post(text: long)).text("shownText"))
    #expect(long.hasPrefix(folded) && folded.count < 126 && folded.count > 100)
    // On XING nothing is folded.
    let whole = try json(Sample.post(on: Sample.channel(1, .xing), text: long))
    #expect(whole.isNull("shownText"))
  }

  @Test func `files are objects, each with its words or null`() throws {
    var post = try Sample.post()
    post.media = [Medium(file: "a.jpg"), Medium(file: "b/c.png", alternativeText: "Brot im Regal")]
    let media = try json(post).list("media")
    #expect(media.count == 2)
    #expect(media.allSatisfy { Set($0.keys.keys) == ["file", "alternativeText"] })
    #expect(media.map { $0.text("file") } == ["a.jpg", "b/c.png"])
    #expect(media[0].isNull("alternativeText"))
    #expect(media[1].text("alternativeText") == "Brot im Regal")
  }

  private func occurrence() throws -> Post {
    let series = Series(id: ID(3), rule: try Recurrence(every: 2, .week), times: 6)
    return Post(
      id: ID(12), group: ID(11), channel: Post.Place(try Sample.channel()), idea: ID(7),
      occurrence: Occurrence(of: series, place: 4), plannedAt: "2026-03-03T09:00", text: "Brot",
      risk: .high)
  }

  @Test func `a post tells its group, its idea and its place in a series`() throws {
    let json = try json(occurrence())
    #expect(json.number("group") == 11 && json.number("idea") == 7)
    #expect(json.text("risk") == "high")
    let series = json.object("series")
    #expect(Set(series.keys.keys) == ["id", "every", "unit", "place", "times"])
    #expect(series.number("id") == 3 && series.number("every") == 2)
    #expect(series.text("unit") == "week")
    #expect(series.number("place") == 4 && series.number("times") == 6)
  }
}
