import Actions
import Foundation
import GRDB
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

/// The networks' own files, as somebody drops them in.
@Suite struct ExportImportTests {
  private static let exports =
    URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../ExchangeTests/Samples/exports").standardized.path() + "/"

  private let firm: Firm

  init() throws { firm = try Firm.running() }

  private func plan() throws -> OpenPlan { try firm.plan(at: "2026-10-15T08:00") }

  private func take(
    _ files: String..., how fill: (inout ImportRequest) -> Void = { _ in }
  ) throws -> [ImportReport.File] {
    var request = ImportRequest(files)
    fill(&request)
    return try plan().importFiles(request) { _, _ in { _ in } }.report.report.files
  }

  /// What stands in the file where no report tells it.
  private func rows(_ sql: String) throws -> [String] {
    try DatabaseQueue(path: firm.folder.path("plan.takt")).read { db in
      try String.fetchAll(db, sql: sql)
    }
  }

  @Test func `a first import brings posts and days of the past along`() throws {
    let file = Self.exports + "linkedin-page-content.xls"
    let report = try take(file) { $0.adopts = true }[0]
    #expect(report.format == "linkedin-page")
    #expect(report.rows == 24 && report.new == 24)
    #expect(report.days == 15 && report.adopted == 9)
    let shares = try rows(
      """
      SELECT share || '|' || sum(value) FROM measurement JOIN metric ON metric.number = metric
      WHERE day IS NOT NULL AND name = 'impressions' GROUP BY share
      """)
    #expect(shares == ["0|10955", "1|7140", "2|3815"])
    #expect(try plan().posts(["network:linkedin"]).count { $0.origin == .adopted } == 9)
    #expect(try take(file) { $0.adopts = true }[0].unchanged == 24)
  }

  @Test func `a profile's file does not come into a page, nor a page's into a profile`() throws {
    let profile = Self.exports + "linkedin-profile.xlsx"
    let account = ExportedAccount(on: .linkedin, .profile)
    func refusal(hasOther: Bool) -> ImportRefusal {
      .otherAccount(
        "linkedin-profile.xlsx", account, channel: "LinkedIn", .page, hasOther: hasOther)
    }
    #expect(throws: refusal(hasOther: false)) { try take(profile) }
    _ = try plan().addChannel(on: .linkedin, name: "Ben", ChannelRequest(kind: .profile))
    #expect(throws: refusal(hasOther: true)) { try take(profile) { $0.channel = "LinkedIn" } }
    #expect(try rows("SELECT id FROM measurement").isEmpty)
    #expect(try take(profile)[0].days > 0)
    let channels = try rows(
      "SELECT DISTINCT channel.name FROM measurement JOIN channel ON channel.id = channel")
    #expect(channels == ["Ben"])
    #expect(throws: ImportRefusal.self) {
      try take(Self.exports + "linkedin-visitors.xls") { $0.channel = "Ben" }
    }
    #expect(try take(Self.exports + "linkedin-visitors.xls")[0].days > 0)
  }

  @Test func `the time in LinkedIn's file name is when its numbers were so`() throws {
    let copy = firm.folder.path("lindner_content_1783000000000.xls")
    try FileManager.default.copyItem(
      atPath: Self.exports + "linkedin-page-content.xls", toPath: copy)
    _ = try take(copy) { ($0.adopts, $0.moment) = (true, "2026-10-01 9:00") }
    #expect(try rows("SELECT DISTINCT observedAt || '' FROM measurement") == ["1783000000"])
  }

  @Test(arguments: [(true, 8), (false, 0)])
  func `takes in what the plan does not know where that is wanted`(
    adopts: Bool, count: Int
  ) throws {
    let report = try take(Self.exports + "x-content.csv") { $0.adopts = adopts }[0]
    #expect(report.adopted == count)
    #expect(try plan().posts([]).count { $0.origin == .adopted } == count)
  }

  @Test func `takes several files in one change, or none`() throws {
    let before = try firm.folder.bytes(of: "plan.takt")
    let whole = try Data(contentsOf: URL(filePath: Self.exports + "linkedin-visitors.xls"))
    let cut = try firm.folder.write(whole.prefix(whole.count / 2), to: "cut.xls")
    #expect(throws: ExportFileError.damaged(cut, sheet: nil, .truncated)) {
      try take(Self.exports + "x-overview.csv", cut)
    }
    #expect(try firm.folder.bytes(of: "plan.takt") == before)
  }

  @Test func `says which account a file could be of`() throws {
    _ = try firm.plan().addChannel(on: .facebook, name: "Filiale", ChannelRequest())
    let file = Self.exports + "meta-daily-follows.csv"
    #expect(try take(file)[0].skipped.count == 14)
    #expect(try take(file) { $0.channel = "Filiale" }[0].new == 14)
  }

  @Test func `a map takes any table in, and a kept one is recognised`() throws {
    let table = try firm.folder.write(
      "Tag;Fans;Gesehen\n1.3.2026;80;9\n2.3.2026;81;1.012\n", to: "table.csv")
    let words = "column,is\nTag,day\nFans,followers\nGesehen,reach\n=facebook,network\n"
    let map = try firm.folder.write(words, to: "fans.csv")
    let formats = OpenPlan.importFormats.map(\.name)
    #expect(
      throws: ExportFileError.unknownFormat(
        table, header: ["Tag", "Fans", "Gesehen"], known: formats)
    ) {
      try take(table)
    }
    let tried = try firm.plan(at: "2026-10-15T08:00", isDryRun: true)
    var request = ImportRequest([table])
    request.map = map
    let report = try tried.importFiles(request) { _, _ in { _ in } }.report.report
    #expect(report.dryRun && report.files[0].days == 2)
    _ = try plan().addTableMap(from: map, name: nil)
    #expect(try plan().tableMap("fans").text == words)
    _ = try take(table)
    let stored = try rows(
      """
      SELECT ifnull(day, '') || '|' || name || '|' || value
      FROM measurement JOIN metric ON number = metric ORDER BY id
      """)
    #expect(
      stored == ["2026-03-01|reach|9", "|followers|80", "2026-03-02|reach|1012", "|followers|81"])
    #expect(throws: NameError.unknown(.map, "ans", near: ["fans"])) {
      try plan().delete(.tableMap("ans"))
    }
    _ = try plan().delete(.tableMap("fans"))
    #expect(try plan().tableMaps().isEmpty)
  }

  /// A map, and what is wrong with it.
  struct Gap: Sendable {
    enum Kind { case unknownWord, incomplete }

    let map: String
    let kind: Kind
    /// The word that means nothing, or what is not said.
    let names: String
  }

  @Test(arguments: [
    Gap(map: "X,nonsense\n", kind: .unknownWord, names: "nonsense"),
    Gap(map: "column,is\nX,reactions\n", kind: .incomplete, names: "network"),
    Gap(
      map: "X,reactions\n=xing,network\n", kind: .incomplete,
      names: "post, externalId, url, publishedAt + text, day"),
    Gap(map: "=mars,network\n", kind: .unknownWord, names: "mars"),
    Gap(map: "=1,text\n", kind: .unknownWord, names: "text"),
  ])
  func `refuses a map that says too little`(gap: Gap) throws {
    let file = try firm.folder.write(gap.map, to: "map.csv")
    let error = #expect(throws: ExportFileError.self) {
      try firm.plan().addTableMap(from: file, name: nil)
    }
    switch error {
    case .mapWord(_, let word, _): #expect(gap.kind == .unknownWord && word == gap.names)
    case .mapLacks(_, let what): #expect(gap.kind == .incomplete && what == gap.names)
    default: Issue.record("\(String(describing: error))")
    }
    #expect(try firm.plan().tableMaps().isEmpty)
  }
}
