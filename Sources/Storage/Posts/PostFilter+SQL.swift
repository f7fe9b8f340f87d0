import GRDB
import Planning

/// A condition in SQL with its values.
struct SQLCondition {
  var sql: String
  var arguments: StatementArguments
}

extension PostFilter {
  /// The filter as a condition on `post` joined with `channel`.
  var condition: SQLCondition {
    var parts: [SQLCondition] = []
    if !ids.isEmpty { parts.append(.any(of: ids.map(\.number), in: "post.id")) }
    parts += campaigns.conditions { .any(of: $0.map(\.number), in: "post.campaign") }
    parts += channels.conditions { .any(of: $0.map(\.number), in: "post.channel") }
    parts += networks.conditions { .any(of: $0.map(\.id), in: "channel.network") }
    parts += owners.conditions { .any(of: $0.map(\.number), in: "post.owner") }
    parts += pillars.conditions { .any(of: $0.map(\.number), in: "post.pillar") }
    parts += ideas.conditions { .any(of: $0.map(\.number), in: "post.idea") }
    parts += series.conditions { .any(of: $0.map(\.number), in: "post.series") }
    parts += groups.conditions { .any(of: $0.map(\.number), in: "post.bundle") }
    parts += experiments.conditions { .dealt(to: $0.map(\.number)) }
    parts += statuses.conditions { .any(of: $0.map(\.rawValue), in: "post.status") }
    parts += formats.conditions { .any(of: $0.map(\.rawValue), in: "post.format") }
    parts += words.conditions { .alternatives($0.map(SQLCondition.init(word:))) }
    parts += spans.conditions { .alternatives($0.map(\.condition)) }
    if let within { parts.append(within.condition) }
    guard !parts.isEmpty else { return SQLCondition(sql: "TRUE", arguments: []) }
    return .joined(parts, by: " AND ")
  }
}

extension PostFilter.Choice {
  /// What is wanted, and what is not. A missing value is not the unwanted one.
  fileprivate func conditions(_ condition: ([Value]) -> SQLCondition) -> [SQLCondition] {
    var found: [SQLCondition] = []
    if !wanted.isEmpty { found.append(condition(wanted)) }
    if !unwanted.isEmpty {
      let inner = condition(unwanted)
      found.append(
        SQLCondition(sql: "coalesce(NOT (\(inner.sql)), TRUE)", arguments: inner.arguments))
    }
    return found
  }
}

extension CalendarSpan {
  /// A post stands on the day it went out, before that on its planned day.
  fileprivate var condition: SQLCondition {
    SQLCondition(
      sql: """
        (post.publishedAt IS NULL AND post.plannedAt >= ? AND post.plannedAt < ?)
        OR (post.publishedAt >= ? AND post.publishedAt < ?)
        """,
      arguments: [
        from.description, through.adding(days: 1).description, start.seconds, end.seconds,
      ])
  }
}

extension SQLCondition {
  fileprivate static func any<Value: DatabaseValueConvertible>(
    of values: [Value], in column: String
  ) -> SQLCondition {
    let marks = values.map { _ in "?" }.joined(separator: ", ")
    return SQLCondition(sql: "\(column) IN (\(marks))", arguments: StatementArguments(values))
  }

  fileprivate static func dealt(to experiments: [Int]) -> SQLCondition {
    let dealt = any(of: experiments, in: "experiment")
    return SQLCondition(
      sql: "post.id IN (SELECT post FROM experimentPost WHERE \(dealt.sql))",
      arguments: dealt.arguments)
  }

  /// Case does not count in the letters a to z, which is all that SQLite knows of case.
  fileprivate init(word: String) {
    self.init(sql: "instr(lower(post.text), lower(?)) > 0", arguments: [word])
  }

  fileprivate static func alternatives(_ parts: [SQLCondition]) -> SQLCondition {
    joined(parts, by: " OR ")
  }

  fileprivate static func joined(_ parts: [SQLCondition], by word: String) -> SQLCondition {
    parts.dropFirst().reduce(
      SQLCondition(sql: "(\(parts[0].sql))", arguments: parts[0].arguments)
    ) { all, part in
      SQLCondition(
        sql: all.sql + word + "(\(part.sql))", arguments: all.arguments + part.arguments)
    }
  }
}
