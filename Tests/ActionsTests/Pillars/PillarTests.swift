import Actions
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

/// What the firm speaks of, from the first name to the results of a table.
@Suite struct PillarTests {
  private let firm: Firm

  init() throws { firm = try Firm.prepared() }

  private func add(_ names: String...) throws {
    for name in names { _ = try firm.plan().addPillar(name) }
  }

  private func edit(_ post: PostID, pillar: String) throws {
    var revision = PostRevision()
    revision.pillar = pillar
    _ = try firm.plan().editPost(post, revision, following: false)
  }

  @Test func `are named, listed, renamed and deleted`() throws {
    #expect(try firm.plan().pillars().isEmpty)
    try add("Bread", "People")
    #expect(throws: PlanFileError.nameTaken("Bread")) { try add("Bread") }
    let renamed = try firm.plan().editPillar("br", name: "Bread and rolls").changed
    #expect(renamed.map(\.name) == ["Bread and rolls"])
    #expect(try firm.plan().delete(.pillar("peop")).report.changed.map(\.name) == ["People"])
    #expect(try firm.plan().pillars().map(\.name) == ["Bread and rolls"])
    #expect(try firm.plan().pillars().map(\.posts) == [0])
  }

  @Test func `are only tried in a dry run`() throws {
    let tried = try firm.plan(isDryRun: true).addPillar("Bread")
    #expect(tried.dryRun && tried.changed.map(\.name) == ["Bread"])
    #expect(try firm.plan().pillars().isEmpty)
  }

  /// Two posts of Bread and one of nothing; the second becomes one of people.
  private func addPosts() throws {
    try add("Bread", "People, and you")
    var request = PostRequest(on: ["xing,x"], at: "tue 9:00")
    request.pillar = "br"
    let posts = try firm.plan().addPost("One", request).report.changed
    #expect(posts.map(\.pillar) == ["Bread", "Bread"])
    try firm.post("Two", on: "xing", at: "wed 9:00")
    try edit(2, pillar: "people")
  }

  @Test(
    arguments: [
      ("pillar:Bread", [1]), ("pillar:People, and you", [2]), ("^pillar:bread", [3, 2]),
    ] as [(String, [PostID])])
  func `go with posts, and find them`(filter: String, expected: [PostID]) throws {
    try addPosts()
    #expect(try firm.plan().post(3).post.pillar == nil)
    #expect(try firm.plan().posts([filter]).map(\.id) == expected)
  }

  @Test func `stay while a post has them`() throws {
    try addPosts()
    _ = try firm.plan().copyPosts(["1"], to: "+1w")
    #expect(throws: PillarError.hasPosts("Bread", count: 2)) {
      try firm.plan().delete(.pillar("Bread"))
    }
    try edit(1, pillar: "none")
    _ = try firm.plan().deletePosts(["4"], following: false)
    #expect(try firm.plan().delete(.pillar("Bread")).report.changed.map(\.name) == ["Bread"])
  }

  @Test func `are given to adopted posts by a results table, which makes none`() throws {
    try add("Bread")
    let table = """
      network,externalId,publishedAt,text,pillar,reach
      facebook,1,2026-02-20T09:00,One,bread,10
      facebook,2,2026-02-21T09:00,Two,Tools,20
      """
    var request = ImportRequest([try firm.folder.write(table, to: "results.csv")])
    request.adopts = true
    let imported = try firm.plan().importFiles(request) { _, _ in { _ in } }
    let file = imported.report.report.files[0]
    #expect(file.adopted == 2 && file.unknownColumns.isEmpty)
    #expect(file.notes.count == 1 && file.notes[0].message.contains("Tools"))
    #expect(try firm.plan().posts([]).map(\.pillar) == ["Bread", nil])
    #expect(try firm.plan().pillars().count == 1)
  }
}
