import Foundation
import GRDB
import Planning
import Storage
import TestSupport

/// A new plan file in a folder of its own.
struct PlanFile {
  let folder: TemporaryFolder
  let plan: PlanRepository

  init() throws {
    folder = try TemporaryFolder()
    plan = try PlanRepository.create(
      path: folder.path("plan.takt"), settings: PlanSettings(name: Name("Huber")), by: author)
  }

  var path: String { folder.path("plan.takt") }

  /// The file's bytes as they are.
  var bytes: Data { get throws { try folder.bytes(of: "plan.takt") } }

  /// The plan once more, as another process would open it.
  func opened(isDryRun: Bool = false) throws -> PlanRepository {
    try PlanRepository.open(path: path, isDryRun: isDryRun).plan
  }

  /// Looks at the database itself.
  func inspect<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try DatabaseQueue(path: path).read(body)
  }

  /// Changes the database past all rules of the repository, and past the tables' own if need be.
  func edit(
    foreignKeys: Bool = true, checks: Bool = true, _ body: (Database) throws -> Void
  ) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = foreignKeys
    configuration.prepareDatabase { db in
      if !checks { try db.execute(sql: "PRAGMA ignore_check_constraints = ON") }
    }
    try DatabaseQueue(path: path, configuration: configuration).write(body)
  }
}

let author = Author(person: nil, at: "2026-03-03T08:00:00Z", words: "takt test")

extension PlanRepository {
  func addChannel(_ network: Network, name: String? = nil, owner: Person? = nil) throws -> Channel {
    try add(by: author) { id in
      try Channel(
        id: id, network: network, name: Name(name ?? network.name), kind: network.kinds[0],
        owner: owner?.reference)
    }
  }

  func addAudience(_ name: String, _ segment: Segment = .b2c) throws -> Audience {
    try add(by: author) { id in
      try Audience(
        id: id, name: try Name(name), segment: segment, description: nil,
        networks: segment.networks)
    }
  }

  func addPerson(_ name: String, minutes: Int? = nil) throws -> Person {
    try add(by: author) { id in
      Person(
        id: id, name: try Name(name),
        minutesPerWeek: try minutes.map { try Effort(minutes: $0) })
    }
  }

  func addCampaign(
    _ name: String, for audiences: [Audience], owner: Person? = nil, deputy: Person? = nil,
    budget: Budget? = nil
  ) throws -> Campaign {
    try add(by: author) { id in
      try Campaign(
        id: id, name: Name(name), objective: .launch, audiences: audiences,
        period: Period(from: "2026-03-02", to: "2026-03-29"), owner: owner?.reference,
        deputy: deputy?.reference, budget: budget ?? Budget(money: nil, minutes: nil))
    }
  }

  func addPost(
    _ text: String, on channels: [Channel], at time: WallTime = "2026-03-03T09:00",
    campaign: Campaign? = nil
  ) throws -> [Post] {
    try add(
      NewPost(text: text, on: channels, at: .at(time), campaign: .given(campaign)), by: author,
      in: .berlin)
  }
}

extension PlanFile {
  /// What a week is planned with: a slot, an idea, a snippet, an occasion and a series of two.
  func addWeek(on channel: Channel) throws {
    _ = try plan.addSlots(
      on: [channel], at: WeekTime("tue 9:00"), pillar: nil, minutes: Effort(minutes: 20), by: author
    )
    _ = try plan.add(by: author) { id in
      try Idea(
        id: id, text: "Rye", link: "https://a.example", day: "2026-03-01",
        reuse: Reuse(pauseDays: 56, mostUses: 4, season: Season("10-01..03-31")))
    }
    _ = try plan.add(by: author) { id in
      try Snippet(
        id: id, name: Name("tags"), channel: channel.reference, text: "#bread", isAlways: true)
    }
    _ = try plan.add(by: author) { id in
      try Occasion(
        id: id, name: Name("Fair"), period: Period(from: "2026-04-01", to: "2026-04-03"),
        kind: .fair, reminderDays: 21)
    }
    _ = try plan.add(
      NewPost(
        text: "b", on: [channel], at: "2026-05-05T09:00",
        repetition: NewPost.Repetition(Recurrence(every: 2, .week), to: .times(2))),
      by: author, in: .berlin)
  }
}
