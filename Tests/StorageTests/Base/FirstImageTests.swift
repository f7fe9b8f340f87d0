import GRDB
import Planning
import Storage
import TestSupport
import Testing

/// However often one change touches a row: its image is the row before the change.
@Suite struct FirstImageTests {
  private static let stamp = "change = (SELECT max(number) FROM change)"

  /// What one change does to post 1, and the texts that its images hold.
  @Test(arguments: [
    (["UPDATE post SET text = 'b', \(stamp)"], ["a"]),
    (["UPDATE post SET text = 'b', \(stamp)", "UPDATE post SET text = 'c', \(stamp)"], ["a"]),
    (["UPDATE post SET text = 'b', \(stamp)", "DELETE FROM post"], ["a"]),
    (["DELETE FROM post"], ["a"]),
    (["DELETE FROM post", "\(insert)"], ["a"]),
    (["DELETE FROM post", "\(insert)", "UPDATE post SET text = 'c', \(stamp)"], ["a"]),
    (["DELETE FROM post", "\(insert)", "DELETE FROM post"], ["a"]),
    (["DELETE FROM post", "\(insert)", "DELETE FROM post", "\(insert)"], ["a"]),
    (["\(insert.replacing("(1,", with: "(2,"))", "DELETE FROM post WHERE id = 2"], []),
    (["\(insert.replacing("(1,", with: "(2,"))", "UPDATE post SET \(stamp) WHERE id = 2"], []),
    // A row put back under its old number, with the change that it bore then.
    (["DELETE FROM post", "\(restored)", "DELETE FROM post"], ["a"]),
    (["DELETE FROM post", "\(restored)", "UPDATE post SET text = 'c', \(stamp)"], ["a"]),
    // A row that a careless statement did not stamp.
    (["UPDATE post SET text = 'b'", "UPDATE post SET text = 'c'", "DELETE FROM post"], ["a"]),
  ])
  func `one image a change`(steps: [String], texts: [String]) throws {
    let file = try PlanFile()
    _ = try file.plan.addPost("a", on: [file.plan.addChannel(.facebook)])
    try file.edit { db in
      let change = try db.beginChange()
      for step in steps { try db.execute(sql: step) }
      let images = try db.images(of: change)
      #expect(try images.map { try text(of: $0, in: db) } == texts)
    }
  }

  private func text(of image: Row, in db: Database) throws -> String? {
    try String.fetchOne(
      db, sql: "SELECT json_extract(?, '$.text')", arguments: [image["old"] as String])
  }

  private static let insert = """
    INSERT INTO post (id, channel, origin, plannedAt, status, text, format, media, risk, paid, change)
    VALUES (1, 1, 'planned', '2026-03-03T09:00', 'draft', 'new', 'text', '[]', 'low', 0,
      (SELECT max(number) FROM change))
    """

  private static let restored = insert.replacing("(SELECT max(number) FROM change))", with: "1)")

  @Test func `a campaign keeps its links where the audiences stay`() throws {
    let file = try PlanFile()
    let audiences = [try file.plan.addAudience("A"), try file.plan.addAudience("B")]
    let easter = try file.plan.addCampaign("Easter", for: audiences)
    var spring = easter
    spring.name = try Name("Spring")
    try file.plan.change(by: author) { try $0.update(spring) }
    var reversed = spring
    reversed.audiences.reverse()
    try file.plan.change(by: author) { try $0.update(reversed) }
    try file.inspect { db in
      let last = try #require(try Int.fetchOne(db, sql: "SELECT max(number) FROM change"))
      #expect(try db.images(of: last - 1).map { $0["relation"] as String } == ["campaign"])
      #expect(
        try db.images(of: last).map { $0["relation"] as String }.sorted()
          == ["campaignAudience", "campaignAudience"])
    }
    #expect(try file.opened().all(Campaign.self)[0].audiences.map(\.name.text) == ["B", "A"])
  }
}
