import GRDB
import Planning
import Synchronization
import TestFirms
import TestSupport
import Testing

@testable import Actions
@testable import Storage

/// One state of the plan a command: what it reads comes from one snapshot, what it writes from one
/// change.
@Suite struct TransactionTests {
  private let firm: Firm

  init() throws {
    firm = try Firm.running()
    for day in 4...6 { try firm.post(on: "facebook,x", at: "2026-03-0\(day) 09:00") }
    _ = try firm.plan().addSlot(on: "xing", at: "tue 9:00")
    _ = try firm.plan().addIdeas(["Rye"], IdeaRequest())
  }

  /// What SQLite begins while something is done with a plan that is open already.
  private func begun(
    _ body: (OpenPlan) throws -> Void
  ) throws -> (reads: Int, changes: Int) {
    let statements = Mutex<[String]>([])
    let plan = try firm.plan()
    plan.repository.database.writeWithoutTransaction { db in
      db.trace { event in
        let sql = "\(event)".uppercased()
        statements.withLock { $0.append(sql) }
      }
    }
    try body(plan)
    let begun = statements.withLock { $0 }.filter { $0.hasPrefix("BEGIN") }
    let changes = begun.filter { $0.hasPrefix("BEGIN IMMEDIATE") }.count
    return (begun.count - changes, changes)
  }

  private static let reports: [(String, @Sendable (OpenPlan) throws -> Void)] = [
    ("week", { _ = try $0.week([]) }), ("week network:x", { _ = try $0.week(["network:x"]) }),
    ("week --review", { _ = try $0.lookBack([]) }), ("week --fill", { _ = try $0.fill([]) }),
    ("month", { _ = try $0.month([]) }), ("agenda", { _ = try $0.agenda(from: nil, to: nil, []) }),
    ("today", { _ = try $0.today(["owner:Anna"]) }), ("review", { _ = try $0.reviewAll() }),
    ("review Spring", { _ = try $0.review("Spring") }),
    ("learn", { _ = try $0.learn(nil, network: nil, campaign: nil) }),
    ("trend", { _ = try $0.trend(nil, network: nil, channel: nil, campaign: "Spring") }),
    ("check", { _ = try $0.check([]) }), ("post show", { _ = try $0.post(1) }),
    ("post list", { _ = try $0.posts(["text:a"]) }),
    ("find", { _ = try $0.find(["rye"]) }),
    ("idea list of some", { _ = try $0.ideas(["rye"], pillar: nil, all: true, evergreen: false) }),
    ("idea show", { _ = try $0.idea(1) }), ("occasion list", { _ = try $0.occasions(all: true) }),
    ("lesson list", { _ = try $0.lessons() }),
    ("lesson list of one", { _ = try $0.lessons(of: "Spring") }),
    ("feedback list", { _ = try $0.feedback(of: "Spring", open: true) }),
    ("effort list", { _ = try $0.efforts(on: SubjectRequest(campaign: "Spring")) }),
    ("experiment list", { _ = try $0.experiments() }), ("map list", { _ = try $0.tableMaps() }),
    ("the text to edit", { _ = try $0.draft(of: 1, following: false) }),
    ("posts before a question", { _ = try $0.shownPosts(["1"], following: false) }),
    ("free slots", { _ = try $0.fillingWalk(["next"]) }),
    ("idea list", { _ = try $0.ideas(pillar: nil, all: true, evergreen: false) }),
    ("slot list", { _ = try $0.slots() }), ("campaign list", { _ = try $0.campaigns() }),
    ("goal suggest", { _ = try $0.suggestGoals(for: "Spring") }),
    ("log", { _ = try $0.measuringWalk(of: [], at: nil) }),
  ]

  @Test(arguments: reports.map(\.0))
  func `a report reads one snapshot`(name: String) throws {
    let body = try #require(Self.reports.first { $0.0 == name }?.1)
    #expect(try begun(body) == (1, 0))
  }

  private static let changes: [(String, @Sendable (OpenPlan) throws -> Void)] = [
    ("post add", { _ = try $0.addPost("Hello", PostRequest(on: ["xing"])) }),
    ("post move", { _ = try $0.movePosts(["1"], following: false, to: "+1w") }),
    ("post copy", { _ = try $0.copyPosts(["week:2026-W10"], to: "+1w") }),
    ("post approve", { _ = try $0.take(.approve, ["1"], following: false) }),
    ("idea plan", { _ = try $0.planIdea(1, PostRequest(on: ["x"], at: "tue 9:00")) }),
    ("campaign end", { _ = try $0.endCampaign("Spring", lesson: "Early.") }),
    ("publish", { _ = try $0.publish([1], at: "2026-03-02 9:00", url: nil, effort: nil) }),
    ("log", { _ = try $0.log(["campaign", "Spring", "leads=3"], at: nil) }),
    ("post edit", { _ = try $0.editPost(1, newText, following: false) }),
    ("post delete", { _ = try $0.deletePosts(["1"], following: false) }),
    ("campaign edit", { _ = try $0.editCampaign("Spring", newName) }),
    ("lesson add", { _ = try $0.addLesson("Early.", campaign: "Spring") }),
    ("feedback add", { _ = try $0.addFeedback("Lovely.", FeedbackRequest()) }),
    ("occasion add", { _ = try $0.addOccasion("Fair", from: "1.4.", OccasionRequest()) }),
    ("goal before a question", { _ = try $0.deletion(.goal(1)) }),
    ("idea delete", { _ = try $0.delete(.ideas([1])) }),
    ("slot delete", { _ = try $0.delete(.slots([1])) }),
    ("config set", { _ = try $0.set(.reserve, to: "30") }),
    ("the text of a new post", { _ = try $0.draft(of: PostRequest(on: ["x"], at: "tue 9:00")) }),
    ("the text of a new snippet", { _ = try $0.draft(ofNewSnippet: "New", channel: nil) }),
    ("slot add", { _ = try $0.addSlot(on: "x", at: "fri 9:00") }),
    (
      "person edit",
      { _ = try $0.editPerson("Anna", name: "Anna B.", minutesPerWeek: nil) }
    ),
  ]

  private static let newText: PostRevision = {
    var revision = PostRevision()
    revision.text = "New"
    return revision
  }()

  private static let newName: CampaignRevision = {
    var revision = CampaignRevision()
    revision.name = "Summer"
    return revision
  }()

  /// Large files are looked through between the two, so that nobody waits for it.
  @Test func `an import reads what it needs to open its files, and then changes`() throws {
    let file = try firm.folder.write(
      "network,post,impressions\nfacebook,1,5\n", to: "results.csv")
    #expect(
      try begun { _ = try $0.importFiles(ImportRequest([file])) { _, _ in { _ in } } } == (1, 1))
  }

  @Test(arguments: changes.map(\.0))
  func `a change reads nothing beside it`(name: String) throws {
    let body = try #require(Self.changes.first { $0.0 == name }?.1)
    #expect(try begun(body) == (0, 1))
  }
}
