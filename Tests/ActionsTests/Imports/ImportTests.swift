import Planning
import Reports
import TestFirms
import TestSupport
import Testing

@testable import Actions
@testable import Storage

/// Results from a firm's own tables.
@Suite struct ImportTests {
  private let firm: Firm

  /// Two posts on XING are out.
  init() throws {
    firm = try Firm.running()
    for day in ["10", "11"] {
      try firm.post("Beitrag vom \(day). März", on: "xing", at: "2026-03-\(day) 09:00")
    }
    let plan = try firm.plan(at: "2026-03-12T08:00")
    _ = try plan.publish([1], at: "2026-03-10 09:00", url: nil, effort: nil)
    _ = try plan.publish(
      [2], at: "2026-03-11 09:00", url: "https://www.xing.com/p/22", effort: nil)
  }

  private let now: WallTime = "2026-03-20T08:00"

  /// Takes in files of the firm's folder.
  private func take(
    _ names: String..., at now: WallTime? = nil, isDryRun: Bool = false,
    _ more: (inout ImportRequest) -> Void = { _ in }
  ) throws -> Imported {
    var request = ImportRequest(names.map(firm.folder.path))
    more(&request)
    return try firm.plan(at: now ?? self.now, isDryRun: isDryRun)
      .importFiles(request) { _, _ in { _ in } }
  }

  /// Takes in a table, and tells what came of it.
  private func take(
    table: String, named name: String = "results.csv", at now: WallTime? = nil
  ) throws -> ImportReport.File {
    _ = try firm.folder.write(table, to: name)
    return try take(name, at: now).report.report.files[0]
  }

  private func post(_ id: PostID) throws -> PostReport { try firm.plan(at: now).post(id).post }

  /// Everything that was measured, as it was written.
  private func measurements() throws -> [Measurement] {
    try firm.plan().read { try $0.measurements() }
  }

  private func planBytes() throws -> [UInt8] { try [UInt8](firm.folder.bytes(of: "plan.takt")) }

  private let table = """
    network;post;url;publishedAt;text;reactions;comments;Laune
    xing;1;;;;12;0;gut
    xing;;https://www.xing.com/p/22;;;7;;
    xing;;;2026-03-09;Niemand kennt mich;1;1;
    xing;99;;;;3;3;
    """

  @Test func `brings a table in`() throws {
    let file = try take(table: table)
    #expect(file.format == "takt-results")
    #expect(file.rows == 4 && file.new == 2 && file.changed == 0 && file.unchanged == 0)
    #expect(file.unmatched == 1)
    #expect(file.skipped.map(\.row) == [5])
    #expect(file.unknownColumns == ["Laune"])
    let stored = try measurements()
    #expect(stored.map(\.subject) == [.post(1), .post(1), .post(2)])
    #expect(stored.map(\.metric) == [.reactions, .comments, .reactions])
    #expect(stored.map(\.value) == [12, 0, 7])
  }

  @Test func `the same file adds nothing`() throws {
    _ = try take(table: table)
    let before = try planBytes()
    let again = try take("results.csv").report.report.files[0]
    #expect(again.isKnown && again.new == 0)
    #expect(try planBytes() == before)
  }

  @Test func `a later file adds later observations, equal ones too`() throws {
    _ = try take(table: "network,post,reactions\nxing,1,12\nxing,2,7\n")
    let later = try take(
      table: "network,post,reactions\nxing,1,12\nxing,2,9\n", named: "later.csv",
      at: "2026-03-21T08:00")
    #expect(later.unchanged == 1 && later.changed == 1)
    #expect(try measurements().count == 4)
    let post = try firm.plan(at: "2026-03-22T08:00").post(2).post
    #expect(post.metrics["reactions"]?.value == 9)
    #expect(post.metrics["reactions"]?.source == "import:2")
  }

  @Test func `adopts on demand what nobody planned`() throws {
    let table = """
      network,publishedAt,text,reactions
      xing,2026-03-05T10:00,Aus der Vergangenheit,5
      """
    _ = try firm.folder.write(table, to: "results.csv")
    let left = try take("results.csv")
    #expect(left.strangers == 1 && left.report.report.files[0].strangers == 1)
    #expect(throws: PlanFileError.noSuch(.post, 3)) { try post(3) }
    _ = try take("results.csv") { $0.adopts = true }
    let adopted = try post(3)
    #expect(adopted.origin == .adopted && adopted.plannedAt == nil)
    #expect(adopted.publishedAt == "2026-03-05T09:00:00Z")
    #expect(adopted.metrics["reactions"]?.value == 5)
  }

  @Test func `strict takes all rows or none, and trying takes none`() throws {
    _ = try firm.folder.write("network,post,reactions\nxing,1,12\nxing,2,viele\n", to: "a.csv")
    let before = try planBytes()
    let refusal = #expect(throws: ImportRefusal.self) { try take("a.csv") { $0.isStrict = true } }
    let problem = RowProblem.notANumber(column: "reactions", value: "viele")
    #expect(refusal == .skipped("a.csv", line: 3, .row(problem), count: 1))
    let tried = try take("a.csv", isDryRun: true).report.report
    #expect(tried.files[0].new == 1 && tried.dryRun)
    #expect(try planBytes() == before)
  }
}
