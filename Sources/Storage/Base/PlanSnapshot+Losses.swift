import GRDB
package import Planning
package import Reports

extension PlanSnapshot {
  /// What the plan file deletes along with some things of a kind.
  package func losses<Thing: Stored>(with things: [ID<Thing>]) throws -> Losses {
    var losses = Losses()
    losses.numbers = try sum("count(*)", of: "measurement", with: things)
    losses.feedback = try sum("count(*)", of: "feedback", with: things)
    losses.minutes = try sum("total(minutes)", of: "effort", with: things)
    losses.cents = try sum("total(cents)", of: "effort", with: things)
    losses.goals = try sum("count(*)", of: "goal", with: things)
    losses.lessons = try sum("count(*)", of: "lesson", with: things)
    if Thing.self != Post.self {
      losses.dealtPosts = try sum("count(*)", of: "experimentPost", with: things)
    }
    return losses
  }

  /// 0 where rows of that table do not belong to such things.
  private func sum<Thing: Stored>(
    _ sum: String, of table: String, with things: [ID<Thing>]
  ) throws -> Int {
    let owner = Thing.table.name
    guard try db.columns(in: table).contains(where: { $0.name == owner }) else { return 0 }
    let numbers = things.map(\.number)
    let request: SQLRequest<Int> = """
      SELECT CAST(\(sql: sum) AS INTEGER) FROM \(sql: table) WHERE \(sql: owner) IN \(numbers)
      """
    return try request.fetchOne(db) ?? 0
  }
}
