import GRDB
import Planning

extension PostFilter {
  /// The filter as a condition on `post`.
  var condition: SQL {
    var parts: [SQL] = []
    if !ids.isEmpty { parts.append(.any(of: ids.map(\.number), in: "post.id")) }
    parts += campaigns.conditions { .any(of: $0.map(\.number), in: "post.campaign") }
    parts += channels.conditions { .any(of: $0.map(\.number), in: "post.channel") }
    parts += networks.conditions { .on($0.map(\.id)) }
    parts += owners.conditions { .any(of: $0.map(\.number), in: "post.owner") }
    parts += pillars.conditions { .any(of: $0.map(\.number), in: "post.pillar") }
    parts += ideas.conditions { .any(of: $0.map(\.number), in: "post.idea") }
    parts += series.conditions { .any(of: $0.map(\.number), in: "post.series") }
    parts += groups.conditions { .any(of: $0.map(\.number), in: "post.bundle") }
    parts += experiments.conditions { .dealt(to: $0.map(\.number)) }
    parts += statuses.conditions { .any(of: $0.map(\.rawValue), in: "post.status") }
    parts += formats.conditions { .any(of: $0.map(\.rawValue), in: "post.format") }
    parts += words.conditions { .alternatives($0.map(SQL.init(word:))) }
    parts += spans.conditions { .alternatives($0.map(\.condition)) }
    if let within { parts.append(within.condition) }
    return parts.isEmpty ? "TRUE" : .joined(parts, by: "AND")
  }
}

extension PostFilter.Choice {
  /// What is wanted, and what is not. A missing value is not the unwanted one.
  fileprivate func conditions(_ condition: ([Value]) -> SQL) -> [SQL] {
    var found: [SQL] = []
    if !wanted.isEmpty { found.append(condition(wanted)) }
    if !unwanted.isEmpty { found.append("coalesce(NOT (\(condition(unwanted))), TRUE)") }
    return found
  }
}

extension CalendarSpan {
  /// A post stands on the day it went out, before that on its planned day.
  fileprivate var condition: SQL {
    """
    (post.publishedAt IS NULL AND post.plannedAt >= \(from.description)
      AND post.plannedAt < \(through.adding(days: 1).description))
    OR (post.publishedAt >= \(start.seconds) AND post.publishedAt < \(end.seconds))
    """
  }
}

extension SQL {
  /// Bound all at once: a review asks for posts by the hundred.
  fileprivate static func any<Value: DatabaseValueConvertible>(
    of values: [Value], in column: String
  ) -> SQL {
    let marks = values.map { _ in "?" }.joined(separator: ", ")
    return SQL(sql: "\(column) IN (\(marks))", arguments: StatementArguments(values))
  }

  fileprivate static func on(_ networks: [String]) -> SQL {
    "post.channel IN (SELECT id FROM channel WHERE \(any(of: networks, in: "network")))"
  }

  fileprivate static func dealt(to experiments: [Int]) -> SQL {
    "post.id IN (SELECT post FROM experimentPost WHERE \(any(of: experiments, in: "experiment")))"
  }

  /// Case does not count in the letters a to z, which is all that SQLite knows of case.
  fileprivate init(word: String) {
    self = "instr(lower(post.text), lower(\(word))) > 0"
  }

  fileprivate static func alternatives(_ parts: [SQL]) -> SQL { joined(parts, by: "OR") }

  fileprivate static func joined(_ parts: [SQL], by word: String) -> SQL {
    parts.dropFirst().reduce("(\(parts[0]))") { "\($0) \(sql: word) (\($1))" }
  }
}
