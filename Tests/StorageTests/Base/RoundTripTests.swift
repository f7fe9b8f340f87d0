import GRDB
import Planning
import Reports
import Storage
import TestSupport
import Testing

@Suite struct RoundTripTests {
  static let texts = [
    "plain", "It's \"quoted\" `so`", "'; DROP TABLE post; --", "Zeile 1\nZeile 2\r\n\tTab",
    "🥨👩‍👩‍👧‍👦🇩🇪", "\u{1B}[31mred\u{1B}[0m \u{7}", "\u{202E}rtl \u{200B}", "100% _x_ \\n ?1 :a $b",
    "e\u{301} é", "[1, {\"a\": null}]", " blanks ",
  ]

  @Test(arguments: texts)
  func `names and texts come back as they were`(text: String) throws {
    let file = try PlanFile()
    let plan = file.plan
    let anna = try plan.addPerson(text, minutes: 0)
    let newAudience = try plan.addAudience(text, .b2b)
    let audience = try Audience(
      id: newAudience.id, name: newAudience.name, segment: .b2b, description: text,
      networks: [.instagram, .xing])
    try plan.change(by: author) { try $0.update(audience) }
    let newChannel = try plan.addChannel(.xing, name: text)
    var channel = newChannel
    (channel.url, channel.imprint, channel.owner) = (text, text, anna.reference)
    try plan.change(by: author) { try $0.update(channel) }
    let campaign = try plan.addCampaign(
      text, for: [audience], owner: anna, deputy: anna,
      budget: Budget(money: Money(cents: 0), minutes: 600_000))
    let pillar = try plan.add(by: author) { Pillar(id: $0, name: try Name(text)) }
    let new = try NewPost(
      text: text, on: [channel], at: "2026-03-03T09:00", campaign: .given(campaign), owner: anna,
      pillar: pillar.reference, format: .poll, link: text,
      media: [Medium(file: text, alternativeText: text), "b.jpg"], risk: .high, isPaid: true,
      minutes: Effort(minutes: 10_080))
    let post = try plan.add(new, by: author, in: .berlin)[0]

    let other = try file.opened()
    #expect(try other.all(Person.self) == [anna])
    #expect(try other.all(Audience.self) == [audience])
    #expect(try other.all(Channel.self) == [channel])
    #expect(try other.all(Campaign.self) == [campaign])
    #expect(try other.all(Pillar.self) == [pillar])
    #expect(try other.all(Post.self) == [post])
    #expect(post.pillar == pillar.reference)
    #expect(try other.all(Post.self)[0].text.unicodeScalars.elementsEqual(text.unicodeScalars))
    #expect(
      try other.all(Post.self)[0].media == [Medium(file: text, alternativeText: text), "b.jpg"])
  }

  @Test(arguments: PostStatus.allCases)
  func `a post comes back in every state`(status: PostStatus) throws {
    let file = try PlanFile()
    let draft = try file.plan.addPost("a", on: [file.plan.addChannel(.x)])[0]
    var post = draft
    post.status = status
    post.publishedAt = status == .published ? "2026-03-03T08:00:01Z" : nil
    (post.url, post.externalID) = ("https://x.com/1", "1234567890123456789")
    let written = post
    _ = try file.plan.update([draft.id], by: author) { _ in written }
    #expect(try file.opened().post(post.id) == post)
  }

  @Test(
    arguments: [
      (Metric.engagementRate, 0.025, nil), (.leads, 40, 10), (.revenue, 100_000_000_000, 0),
      (.engagementRate, 1.0 / 3, 0.1),
    ] as [(Metric, Double, Double?)])
  func `a goal comes back to the last digit`(metric: Metric, target: Double, start: Double?) throws
  {
    let file = try PlanFile()
    let campaign = try file.plan.addCampaign("Easter", for: [file.plan.addAudience("Families")])
    let goal = try file.plan.add(by: author) { id in
      try Goal(
        id: id, campaign: campaign.id, metric: metric, network: .x, startValue: start,
        target: target, due: "2026-03-29")
    }
    #expect(try file.opened().goals(of: campaign.id) == [goal])
    #expect(try file.opened().all(Goal.self) == [goal])
  }

  @Test func `effort of a campaign and of its posts comes back in the order of the days`() throws {
    let plan = try PlanRepository.temporary(
      settings: PlanSettings(name: Name("Huber")), by: author)
    let channel = try plan.addChannel(.x)
    let campaign = try plan.addCampaign("Easter", for: [plan.addAudience("Families")])
    let post = try plan.addPost("a", on: [channel], campaign: campaign)[0]
    let stranger = try plan.addPost("b", on: [channel])[0]
    let subjects: [(Subject, Day)] = [
      (.post(post.id), "2026-03-05"), (.campaign(campaign.reference), "2026-03-03"),
      (.post(stranger.id), "2026-03-04"), (.channel(channel.reference), "2026-03-04"),
    ]
    let entries = try subjects.map { subject, day in
      try EffortEntry(
        on: subject, day: day, minutes: nil, money: Money(cents: 5), activity: .dialogue)
    }
    for entry in entries { try plan.add(entry, by: author) }
    #expect(try plan.efforts(of: campaign.id) == [entries[1], entries[0]])
  }

  @Test(arguments: [
    "UPDATE post SET plannedAt = '2026-02-30T09:00'", "UPDATE post SET format = 'scroll'",
    "UPDATE post SET media = '[1]'", "UPDATE channel SET network = 'myspace'",
    "UPDATE channel SET kind = 'club'", "UPDATE post SET publishedAt = 1e15, status = 'published'",
  ])
  func `a value that cannot be read is damage, not a trap`(sql: String) throws {
    let file = try PlanFile.full()
    try file.edit(checks: false) {
      try $0.execute(sql: sql.replacing("1e15", with: "1000000000000000"))
    }
    let error = #expect(throws: PlanFileError.self) { try file.plan.all(Post.self) }
    guard case .damaged? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func `an audience does not lose networks that nobody knows`() throws {
    let file = try PlanFile.full()
    try file.edit { try $0.execute(sql: "UPDATE audience SET networks = '[\"myspace\", \"x\"]'") }
    let damage = DamagedValue(table: "audience", row: 1, column: "networks")
    #expect(throws: PlanFileError.damaged(damage)) { try file.plan.all(Audience.self) }
  }
}
