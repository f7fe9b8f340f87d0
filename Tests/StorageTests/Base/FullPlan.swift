import GRDB
import Planning
import Storage
import TestSupport

extension PlanFile {
  /// A plan with rows in every table that a change writes to.
  static func full() throws -> PlanFile {
    let file = try PlanFile()
    let plan = file.plan
    let anna = try plan.addPerson("Anna \"A\" 🥨\n\u{1B}[31m", minutes: 120)
    let ben = try plan.addPerson("Ben's")
    let audience = try plan.addAudience("Families")
    let channel = try plan.addChannel(.facebook)
    let campaign = try plan.addCampaign(
      "Easter", for: [audience, plan.addAudience("Firms", .b2b)], owner: anna, deputy: ben,
      budget: Budget(money: Money(cents: 1), minutes: 2))
    _ = try plan.add(by: author) { id in
      try Goal(
        id: id, campaign: campaign.id, metric: .engagementRate, network: .facebook,
        startValue: 0.1 + 0.2, target: 1.0 / 3, due: "2026-03-29")
    }
    let post = try plan.addPost("Fresh \\ \"bread\" {'a': [1]}\n", on: [channel])[0]
    let campaigns: [Subject] = [
      .post(post.id), .channel(channel.reference), .campaign(campaign.reference),
    ]
    for subject in campaigns {
      try plan.add(
        EffortEntry(
          on: subject, day: "2026-03-03", minutes: Effort(minutes: 5), money: Money(cents: 7),
          activity: .text), by: author)
    }
    let subjects: [Measurement.Subject] = [
      .post(post.id), .channel(channel.id), .channelDay(channel.id, "2026-03-03"),
      .campaign(campaign.id),
    ]
    try plan.record(
      subjects.map {
        Measurement(
          of: $0, .reach, value: 9_007_199_254_740_993, observedAt: author.at, source: .manual)
      }, by: author)
    try file.edit { db in
      try db.execute(
        sql: """
          INSERT INTO importedFile (file, hash, format, change)
          VALUES ('a.csv', '\(String(repeating: "0", count: 64))', 'takt', 1);
          INSERT INTO tableMap (name, text, change) VALUES ('xing', 'a,b', 1);
          INSERT INTO pillar (name, change) VALUES ('Bread', 1), ('People', 1);
          INSERT INTO experiment
            (name, hypothesis, varies, usualArm, newArm, metric, channel, campaign, fromDay, toDay, change)
          VALUES ('Pictures', 'A picture brings clicks.', 'format', 'text', 'image',
            'linkClicks', 1, 1, '2026-03-02', '2026-05-31', 1);
          INSERT INTO experimentPost (experiment, post, arm, change) VALUES (1, 1, 0, 1);
          INSERT INTO lesson (campaign, day, text, change) VALUES (1, '2026-03-30', 'Begin.', 1);
          INSERT INTO lessonUse (lesson, campaign, heeded, change) VALUES (1, 1, 1, 1);
          INSERT INTO feedback (post, day, tone, text, followUp, change)
          VALUES (1, '2026-03-05', 'positive', 'Lovely.', 'open', 1);
          INSERT INTO slot (channel, weekday, time, pillar, minutes, change)
          VALUES (1, 2, '09:00', 2, 30, 1);
          INSERT INTO idea
            (text, pillar, link, day, pauseDays, mostUses, seasonFrom, seasonTo, change)
          VALUES ('Rye', 2, 'https://a.example', '2026-03-01', 56, 4, '10-01', '03-31', 1);
          INSERT INTO series (every, unit, times, change) VALUES (2, 'week', 6, 1);
          INSERT INTO snippet (name, channel, text, always, change)
          VALUES ('tags', 1, '#bread', 1, 1);
          INSERT INTO occasion (name, fromDay, toDay, kind, reminderDays, uid, change)
          VALUES ('Fair', '2026-04-01', '2026-04-03', 'fair', 21, 'a@b', 1);
          INSERT INTO post
            (channel, idea, series, occurrence, origin, plannedAt, status, text, format, media,
            risk, paid, change)
          VALUES (1, 1, 1, 1, 'planned', '2026-03-10T09:00', 'draft', 'Rye', 'text', '[]', 'low',
            0, 1);
          UPDATE campaign SET change = change;
          """)
    }
    return file
  }
}

/// What a plan file holds, seen past the repository.
extension Database {
  /// The tables whose rows bear the change that wrote them.
  func tablesOfTheHistory() throws -> [String] {
    try String.fetchAll(
      self,
      sql: """
        SELECT thing.name FROM sqlite_schema AS thing
        WHERE thing.type = 'table' AND thing.name <> 'image'
          AND EXISTS (SELECT 1 FROM pragma_table_info(thing.name) AS c WHERE c.name = 'change')
        ORDER BY thing.name
        """)
  }

  /// The plan's own tables, those without a history among them.
  func tables() throws -> [String] {
    try String.fetchAll(
      self,
      sql: """
        SELECT name FROM sqlite_schema
        WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name <> 'grdb_migrations' ORDER BY name
        """)
  }

  func columns(of table: String) throws -> [String] {
    try String.fetchAll(
      self, sql: "SELECT name FROM pragma_table_info(?) ORDER BY cid", arguments: [table])
  }

  func rows(of table: String) throws -> [Row] {
    try Row.fetchAll(self, sql: "SELECT * FROM \(table) ORDER BY id")
  }

  /// Begins a change, and tells its number.
  func beginChange() throws -> Int {
    try execute(sql: "INSERT INTO change (at, words) VALUES (0, 'by hand')")
    return Int(lastInsertedRowID)
  }

  func images(of change: Int) throws -> [Row] {
    try Row.fetchAll(
      self, sql: "SELECT relation, row, old FROM image WHERE change = ? ORDER BY relation, row",
      arguments: [change])
  }

  /// Writes a row as an image tells it, as `undo` will; a column that it does not know takes its default.
  func restore(_ image: Row) throws {
    let table: String = image["relation"]
    let old: String = image["old"]
    let known = try String.fetchAll(self, sql: "SELECT key FROM json_each(?)", arguments: [old])
    let columns = try columns(of: table).filter(known.contains)
    let values = columns.map { "json_extract(:old, '$.\($0)')" }.joined(separator: ", ")
    let updates = columns.map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
    try execute(
      sql: """
        INSERT INTO \(table) (\(columns.joined(separator: ", "))) SELECT \(values) WHERE true
        ON CONFLICT (id) DO UPDATE SET \(updates)
        """,
      arguments: ["old": old])
  }
}
