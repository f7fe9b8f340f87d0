import Planning
import Storage
import TestSupport
import Testing

/// Sixty posts around the change to summer time, each fifth without a campaign or an owner; Anna owns a
/// campaign, Ben a channel.
private struct RandomPosts {
  let file: PlanFile
  let posts: [Post]
  let owners: Owners

  init() throws {
    var numbers = SeededNumbers(seed: 7)
    file = try PlanFile()
    let plan = file.plan
    let people = [try plan.addPerson("Anna"), try plan.addPerson("Ben")]
    let channels = try [Network.facebook, .x, .xing, .x].enumerated().map {
      try plan.addChannel(
        $0.element, name: "C\($0.offset)", owner: $0.offset == 1 ? people[1] : nil)
    }
    let audience = try plan.addAudience("Families")
    let campaigns = [
      try plan.addCampaign("A", for: [audience], owner: people[0]),
      try plan.addCampaign("B", for: [audience]),
    ]
    owners = Owners(
      campaigns: [campaigns[0].id: people[0].reference],
      channels: [channels[1].id: people[1].reference])
    let pillars = try ["Bread", "People"].map { name in
      try plan.add(by: author) { Pillar(id: $0, name: try Name(name)) }
    }
    let start: WallTime = "2026-03-26T00:00"
    var made: [Post] = []
    for _ in 1...60 {
      let minutes = Int.random(in: 0..<(6 * 1440), using: &numbers)
      made += try plan.add(
        NewPost(
          text: "a", on: [channels.randomElement(using: &numbers) ?? channels[0]],
          at: .at(WallTime(ordinalMinutes: start.ordinalMinutes + minutes)),
          campaign: .given(
            Int.random(in: 0..<5, using: &numbers) == 0
              ? nil : campaigns.randomElement(using: &numbers)),
          owner: Int.random(in: 0..<5, using: &numbers) == 0
            ? nil : people.randomElement(using: &numbers),
          pillar: Int.random(in: 0..<3, using: &numbers) == 0
            ? nil : pillars.randomElement(using: &numbers)?.reference,
          format: PostFormat.allCases.randomElement(using: &numbers) ?? .text), by: author,
        in: .berlin)
    }
    posts = try plan.update(made.map(\.id), by: author) { post in
      var post = post
      post.status = PostStatus.allCases.randomElement(using: &numbers) ?? .draft
      if post.status == .published, let planned = post.plannedAt {
        let late = Int.random(in: -100_000...100_000, using: &numbers)
        post.publishedAt = PlanZone.berlin.instant(of: planned).adding(seconds: late)
      }
      return post
    }
  }
}

/// SQL and Swift must mean the same by a filter.
@Suite struct PostFilterTests {
  private let zone = PlanZone.berlin

  private func matches(_ post: Post, _ filter: PostFilter, _ owners: Owners) -> Bool {
    let day = post.calendarTime(in: zone)?.day
    return (filter.ids.isEmpty || filter.ids.contains(post.id))
      && allows(filter.campaigns) { $0 == post.campaign?.id }
      && allows(filter.channels) { $0 == post.channel.id }
      && allows(filter.networks) { $0 == post.channel.network }
      && allows(filter.owners) { $0 == owners.owner(of: post)?.person.id }
      && allows(filter.pillars) { $0 == post.pillar?.id }
      && allows(filter.statuses) { $0 == post.status }
      && allows(filter.formats) { $0 == post.format }
      && allows(filter.spans) { span in day.map { span.from <= $0 && $0 <= span.through } ?? false }
  }

  private func allows<Value>(
    _ choice: PostFilter.Choice<Value>, _ holds: (Value) -> Bool
  ) -> Bool {
    (choice.wanted.isEmpty || choice.wanted.contains(where: holds))
      && !choice.unwanted.contains(where: holds)
  }

  private func fill<Value>(
    _ choice: inout PostFilter.Choice<Value>, from values: [Value], _ numbers: inout SeededNumbers
  ) {
    guard Int.random(in: 0..<3, using: &numbers) == 0 else { return }
    choice.wanted = values.filter { _ in Int.random(in: 0..<2, using: &numbers) == 0 }
    choice.unwanted = values.filter { _ in Int.random(in: 0..<4, using: &numbers) == 0 }
  }

  @Test func `finds the posts that plain Swift finds`() throws {
    let random = try RandomPosts()
    let posts = random.posts
    var numbers = SeededNumbers(seed: 11)
    let days = (25...31).compactMap { Day(year: 2026, month: 3, day: $0) }
    let spans = days.map { CalendarSpan(from: $0, through: $0.adding(days: 1), in: zone) }
    var found = 0
    for _ in 1...150 {
      var filter = PostFilter()
      if Int.random(in: 0..<4, using: &numbers) == 0 {
        filter.ids = posts.map(\.id).filter { _ in Int.random(in: 0..<2, using: &numbers) == 0 }
      }
      fill(&filter.campaigns, from: [ID(1), ID(2)], &numbers)
      fill(&filter.channels, from: [ID(1), ID(2), ID(3), ID(4)], &numbers)
      fill(&filter.networks, from: Network.all, &numbers)
      fill(&filter.owners, from: [ID(1), ID(2)], &numbers)
      fill(&filter.pillars, from: [ID(1), ID(2)], &numbers)
      fill(&filter.statuses, from: PostStatus.allCases, &numbers)
      fill(&filter.formats, from: PostFormat.allCases, &numbers)
      fill(&filter.spans, from: spans, &numbers)
      let expected = Set(posts.filter { matches($0, filter, random.owners) }.map(\.id))
      #expect(Set(try random.file.plan.posts(filter).map(\.id)) == expected)
      found += expected.count
    }
    #expect(found > 500)
  }

  @Test func `owners are read as they are found`() throws {
    let random = try RandomPosts()
    let owners = try random.file.plan.read { try $0.owners() }
    for post in random.posts {
      let (found, expected) = (owners.owner(of: post), random.owners.owner(of: post))
      #expect(found?.person == expected?.person && found?.by == expected?.by)
    }
  }

  @Test func `every post where nothing is asked, in the order of the calendar`() throws {
    let random = try RandomPosts()
    let all = try random.file.plan.all(Post.self)
    #expect(Set(all) == Set(random.posts))
    let open = all.filter { $0.publishedAt == nil }.compactMap(\.plannedAt)
    #expect(open == open.sorted())
  }

  @Test(
    arguments: [
      ("2026-03-28T22:59:59Z", "2026-03-28"), ("2026-03-28T23:00:00Z", "2026-03-29"),
      ("2026-03-29T21:59:59Z", "2026-03-29"), ("2026-03-29T22:00:00Z", "2026-03-30"),
    ] as [(Instant, Day)])
  func `a post stands on the day of the plan's clock`(out: Instant, day: Day) throws {
    let one = try PlanFile()
    let post = try one.plan.addPost("a", on: [one.plan.addChannel(.x)], at: "2026-01-01T09:00")[0]
    _ = try one.plan.update([post.id], by: author) { try $0.published(at: out, url: nil) }
    for offset in -1...1 {
      let asked = day.adding(days: offset)
      let span = CalendarSpan(from: asked, through: asked, in: zone)
      #expect(try one.plan.posts(PostFilter(span: span)).count == (offset == 0 ? 1 : 0))
    }
    let planned = CalendarSpan(from: "2026-01-01", through: "2026-01-01", in: zone)
    #expect(try one.plan.posts(PostFilter(span: planned)).isEmpty)
  }

  @Test func `a planned post stands on its wall-clock day, first and last minute included`() throws
  {
    let one = try PlanFile()
    let channel = try one.plan.addChannel(.x)
    for time in ["2026-03-28T23:59", "2026-03-29T00:00", "2026-03-29T23:59", "2026-03-30T00:00"] {
      _ = try one.plan.addPost("a", on: [channel], at: WallTime(time) ?? "2026-01-01T00:00")
    }
    let span = CalendarSpan(from: "2026-03-29", through: "2026-03-29", in: zone)
    #expect(try one.plan.posts(PostFilter(span: span)).map(\.id.number) == [2, 3])
  }
}
