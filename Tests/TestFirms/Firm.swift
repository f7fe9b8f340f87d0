package import Actions
import Foundation
package import Planning
import Reports
package import TestSupport

/// A firm with a plan in a folder of its own, which it opens as a front end does: on Tuesday, 3 March
/// 2026, at eight, unless a test says otherwise.
package struct Firm {
  package let folder: TemporaryFolder
  package var language = Language.english

  /// A firm that has no plan yet.
  package init() throws { folder = try TemporaryFolder() }

  private init(plan: Data) throws {
    try self.init()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: folder.write(plan, to: "plan.takt"))
  }

  /// A person, both segments, four channels and a draft campaign.
  package static func prepared() throws -> Firm { try Firm(plan: preparedPlan.get()) }

  /// As `prepared`, with the campaign running for a goal of reach.
  package static func running() throws -> Firm { try Firm(plan: runningPlan.get()) }

  /// Plans that many tests begin with are made once.
  private static let preparedPlan = Result {
    let firm = try Firm()
    try firm.makePlan()
    _ = try firm.plan().addPerson("Anna", minutesPerWeek: Effort(minutes: 120))
    let plan = try firm.plan()
    _ = try plan.addAudience("Neighbours", .b2c, description: nil, networks: [])
    _ = try plan.addAudience("Buyers", .b2b, description: nil, networks: [])
    for network in [Network.facebook, .x, .xing, .linkedin] {
      _ = try plan.addChannel(
        on: network, name: nil,
        ChannelRequest(owner: "Anna", imprint: "https://example.org/imprint"))
    }
    var spring = CampaignRequest(
      "Spring", .awareness, for: ["Neighbours"], from: "2026-03-02", to: "2026-03-29")
    spring.owner = "Anna"
    _ = try plan.addCampaign(spring)
    return try firm.folder.bytes(of: "plan.takt")
  }

  private static let runningPlan = Result {
    let firm = try prepared()
    let goal = GoalRequest(.reach, target: 1000, startValue: nil, network: .facebook)
    _ = try firm.plan().addGoal(to: "Spring", goal)
    _ = try firm.plan().startCampaign("Spring")
    return try firm.folder.bytes(of: "plan.takt")
  }

  package func makePlan(_ settings: (inout PlanSettings) throws -> Void = { _ in }) throws {
    var wanted = PlanSettings(name: try Name("Morgenrot"))
    try settings(&wanted)
    _ = try opening().create(wanted)
  }

  package func opening(
    at now: WallTime = "2026-03-03T08:00", as person: String? = nil,
    remembered: PersonID? = nil, isDryRun: Bool = false
  ) -> PlanOpening {
    PlanOpening(
      path: folder.path("plan.takt"), person: person, remembered: { _ in remembered },
      words: "takt test", isDryRun: isDryRun,
      language: { planned in planned ?? language }, migrated: {}, now: { $0.instant(of: now) })
  }

  /// The plan as it is opened for one command.
  package func plan(
    at now: WallTime = "2026-03-03T08:00", as person: String? = nil, isDryRun: Bool = false
  ) throws -> OpenPlan {
    try opening(at: now, as: person, isDryRun: isDryRun).open()
  }

  /// Plans a post, and tells its number.
  @discardableResult
  package func post(
    _ text: String = "Hello", on channels: String..., at time: String = "2026-03-10 09:00",
    _ more: (inout PostRequest) throws -> Void = { _ in }
  ) throws -> PostID {
    var request = PostRequest(on: channels.isEmpty ? ["facebook"] : channels, at: time)
    try more(&request)
    return try plan().addPost(text, request).report.changed[0].id
  }
}
