import GRDB
import Planning
import Storage
import TestSupport
import Testing

@Suite struct MeasurementTests {
  private let file: PlanFile
  private let subjects: [Measurement.Subject]

  init() throws {
    file = try PlanFile()
    let channel = try file.plan.addChannel(.x)
    let campaign = try file.plan.addCampaign("Easter", for: [file.plan.addAudience("Families")])
    let post = try file.plan.addPost("a", on: [channel], campaign: campaign)[0]
    subjects = [
      .post(post.id), .channel(channel.id), .channelDay(channel.id, "2026-03-03"),
      .channelDay(channel.id, "2026-03-04"), .campaign(campaign.id),
    ]
  }

  private func all() throws -> [Measurement] {
    try file.plan.measurements(ofPosts: PostFilter()) + file.plan.measurements(of: ChannelID(1))
      + file.plan.measurements(of: CampaignID(1))
  }

  private func measured(
    _ subject: Measurement.Subject, _ value: Int, at: Instant = "2026-03-12T08:00:00Z",
    share: Share = .total
  ) -> Measurement {
    Measurement(of: subject, .reach, share: share, value: value, observedAt: at, source: .manual)
  }

  @Test(arguments: [0, -3, 1, 9_007_199_254_740_993, .max, .min])
  func `a value comes back, whatever it is of`(value: Int) throws {
    let expected = subjects.map { measured($0, value) }
    try file.plan.record(expected, by: author)
    #expect(try all() == expected)
  }

  @Test func `a second value for the same moment takes the first one's place`() throws {
    try file.plan.record(subjects.map { measured($0, 1) }, by: author)
    try file.plan.record(subjects.map { measured($0, 2) }, by: author)
    #expect(try all().map(\.value) == [2, 2, 2, 2, 2])
    let images = try file.inspect {
      try String.fetchAll($0, sql: "SELECT json_extract(old, '$.value') FROM image")
    }
    #expect(images == ["1", "1", "1", "1", "1"])
  }

  @Test func `another moment, share or metric is another value`() throws {
    let post = subjects[0]
    let moments: [Instant] = ["2026-03-12T08:00:00Z", "2026-03-12T08:00:01Z"]
    let values = moments.flatMap { at in
      Share.allCases.map { measured(post, 5, at: at, share: $0) }
    }
    try file.plan.record(values.reversed(), by: author)
    try file.plan.record(
      [Measurement(of: post, .clicks, value: 5, observedAt: moments[0], source: .manual)],
      by: author)
    let found = try all().map(\.observedAt)
    #expect(found.count == 7)
    #expect(found == found.sorted())
  }

  @Test func `a moment given twice in one change keeps the last value`() throws {
    try file.plan.record([measured(subjects[0], 1), measured(subjects[0], 2)], by: author)
    #expect(try all().map(\.value) == [2])
  }

  @Test func `posts carry their readings, the oldest first, totals only`() throws {
    try file.plan.record(
      [
        measured(subjects[0], 2, at: "2026-03-13T08:00:00Z"), measured(subjects[0], 1),
        measured(subjects[0], 9, share: .paid), measured(subjects[4], 7),
      ], by: author)
    let post = try #require(
      try file.plan.all(Post.self).with(file.plan.measurements(ofPosts: PostFilter())).first)
    #expect(post.readings[.reach]?.map(\.value) == [1, 2])
    #expect(post.latest[.reach]?.value == 2)
    #expect(post.latest[.clicks] == nil)
  }

  @Test
  func `the last total of a channel or campaign is neither a day's nor a share's nor a later one`()
    throws
  {
    let channel = subjects[1]
    try file.plan.record(
      [
        measured(channel, 3, at: "2026-03-12T08:00:00Z"),
        measured(channel, 9, at: "2026-03-05T08:00:00Z"),
        measured(channel, 7, at: "2026-03-14T08:00:00Z"),
        measured(channel, 5, at: "2026-03-13T08:00:00Z", share: .paid),
        measured(subjects[2], 6, at: "2026-03-13T08:00:00Z"), measured(subjects[0], 8),
        measured(subjects[4], 1, at: "2026-03-05T08:00:00Z"),
        measured(subjects[4], 2, at: "2026-03-12T08:00:00Z"),
        measured(subjects[4], 4, at: "2026-03-14T08:00:00Z"),
      ], by: author)
    let now: Instant = "2026-03-13T08:00:00Z"
    let found = try file.plan.lastTotalsOfChannels(.reach, upTo: now)
    let last = Reading(value: 3, observedAt: "2026-03-12T08:00:00Z", source: .manual)
    #expect(found == [ChannelID(1): last])
    #expect(try file.plan.lastTotalsOfChannels(.followers, upTo: now).isEmpty)
    #expect(
      try file.plan.lastTotalsOfCampaigns(.reach, upTo: now).mapValues(\.value)
        == [CampaignID(1): 2])
  }

  @Test func `what is added counts on from the last total of the same thing`() throws {
    for subject in subjects {
      try file.plan.record(
        [
          measured(subject, 4, at: "2026-03-10T08:00:00Z"),
          measured(subject, 90, at: "2026-03-14T08:00:00Z"), measured(subject, 70, share: .paid),
        ], by: author)
    }
    for subject in subjects {
      let added = try file.plan.record(
        [NewReading(.reach, .added(2)), NewReading(.reach, .added(1))], of: subject,
        observedAt: "2026-03-12T08:00:00Z", by: author)
      #expect(added.map(\.value) == [6, 7])
    }
    #expect(try all().filter { $0.value == 7 }.map(\.subject) == subjects)
    #expect(throws: ReadingError.nothingToAddTo(.clicks)) {
      try file.plan.record(
        [NewReading(.reach, .total(1)), NewReading(.clicks, .added(1))], of: subjects[0],
        observedAt: "2026-03-12T08:00:00Z", by: author)
    }
    #expect(try all().filter { $0.value == 1 }.isEmpty)
  }

  @Test func `two who add at once lose nothing`() async throws {
    let subject = subjects[4]
    try file.plan.record([measured(subject, 0)], by: author)
    let plans = [try file.opened(), try file.opened()]
    try await withThrowingTaskGroup { group in
      for plan in plans {
        group.addTask {
          for _ in 1...40 {
            _ = try plan.record(
              [NewReading(.reach, .added(1))], of: subject, observedAt: "2026-03-12T08:00:00Z",
              by: author)
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try file.plan.measurements(of: CampaignID(1)).map(\.value) == [80])
  }

  @Test func `a measurement of nothing that exists is refused`() throws {
    #expect(throws: (any Error).self) {
      try file.plan.record([measured(.post(ID(99)), 1)], by: author)
    }
    #expect(try all().isEmpty)
  }
}
