import GRDB
import Planning
import Storage
import TestSupport
import Testing

/// Old rows are kept by the schema itself, for every table there is and will be.
@Suite struct ImageTests {
  @Test func `every table of the plan takes part`() throws {
    let file = try PlanFile.full()
    try file.inspect { db in
      let tables = try db.tablesOfTheHistory()
      #expect(tables.count == 23)
      let others = try String.fetchAll(
        db,
        sql: """
          SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'
          """)
      #expect(Set(others).subtracting(tables) == ["change", "image", "metric", "grdb_migrations"])
      for table in tables { #expect(try !db.rows(of: table).isEmpty, "\(table)") }
    }
  }

  @Test func `a trigger keeps every column on update and on delete`() throws {
    let file = try PlanFile()
    try file.inspect { db in
      for table in try db.tablesOfTheHistory() {
        let triggers = try String.fetchAll(
          db, sql: "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?",
          arguments: [table])
        for event in ["UPDATE", "DELETE"] {
          let trigger = triggers.first { $0.contains("BEFORE \(event) ON \(table)\n") }
          for column in try db.columns(of: table) {
            let isKept = trigger.map { sql in
              sql.contains("'\(column)',")
                && sql.contains("OLD.\(column)")
            }
            #expect(isKept == true, "\(event) \(table).\(column)")
          }
        }
      }
    }
  }

  @Test(arguments: [
    "UPDATE % SET change = (SELECT max(number) FROM change)", "DELETE FROM %",
  ])
  func `the image of a row brings it back as it was`(sql: String) throws {
    let file = try PlanFile.full()
    try file.edit(foreignKeys: false) { db in  // one table at a time
      for table in try db.tablesOfTheHistory() {
        let before = try db.rows(of: table)
        let change = try db.beginChange()
        try db.execute(sql: sql.replacing("%", with: table))
        #expect(try db.rows(of: table) != before)
        let images = try db.images(of: change)
        #expect(images.count == before.count, "\(table)")
        _ = try db.beginChange()
        for image in images { try db.restore(image) }
        #expect(try db.rows(of: table) == before, "\(table)")
      }
    }
  }

  @Test func `an insert leaves no image`() throws {
    let file = try PlanFile.full()
    try file.inspect { db in
      let images = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM image WHERE relation IN ('post', 'measurement', 'effort')")
      #expect(images == 0)
    }
  }

  @Test func `what goes with its parent leaves images too`() throws {
    let file = try PlanFile.full()
    let post = try #require(try file.plan.all(Post.self).first)
    try file.plan.delete([post], by: author)
    let campaign = try #require(try file.plan.all(Campaign.self).first)
    try file.plan.delete(campaign, by: author)
    try file.inspect { db in
      let last = try #require(try Int.fetchOne(db, sql: "SELECT max(number) FROM change"))
      let ofPost = try db.images(of: last - 1).map { $0["relation"] as String }.sorted()
      #expect(ofPost == ["effort", "experimentPost", "feedback", "measurement", "post"])
      let ofCampaign = try db.images(of: last).map { $0["relation"] as String }.sorted()
      #expect(
        ofCampaign == [
          "campaign", "campaignAudience", "campaignAudience", "effort", "experiment", "goal",
          "lesson", "lessonUse", "measurement",
        ])
    }
  }
}
