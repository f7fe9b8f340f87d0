import GRDB
import Planning

extension PostFilter {
  /// The filter as a condition on `post`.
  var condition: SQL {
    var parts: [SQL] = []
    if !ids.isEmpty { parts.append(.any(of: ids.map(\.number), in: "post.id")) }
    parts += campaigns.conditions(none: "post.campaign IS NULL") {
      .any(of: $0.map(\.number), in: "post.campaign")
    }
    parts += channels.conditions { .any(of: $0.map(\.number), in: "post.channel") }
    parts += networks.conditions { .on($0.map(\.id)) }
    parts += owners.conditions(none: "\(sql: SQL.postOwner) IS NULL") {
      .any(of: $0.map(\.number), in: SQL.postOwner)
    }
    parts += pillars.conditions(none: "post.pillar IS NULL") {
      .any(of: $0.map(\.number), in: "post.pillar")
    }
    parts += ideas.conditions(none: "post.idea IS NULL") {
      .any(of: $0.map(\.number), in: "post.idea")
    }
    parts += series.conditions(none: "post.series IS NULL") {
      .any(of: $0.map(\.number), in: "post.series")
    }
    parts += groups.conditions(none: "post.bundle IS NULL") {
      .any(of: $0.map(\.number), in: "post.bundle")
    }
    parts += experiments.conditions(none: "post.id NOT IN (SELECT post FROM experimentPost)") {
      .dealt(to: $0.map(\.number))
    }
    parts += statuses.conditions { .any(of: $0.map(\.rawValue), in: "post.status") }
    parts += formats.conditions { .any(of: $0.map(\.rawValue), in: "post.format") }
    parts += words.conditions { .alternatives($0.map { .holds([$0], in: "post.text") }) }
    if !allWords.isEmpty { parts.append(.holds(allWords, in: "post.text")) }
    parts += links.conditions(none: "post.link IS NULL") {
      .alternatives($0.map { .holds([$0], in: "post.link") })
    }
    parts += urls.conditions(none: "post.url IS NULL") {
      .alternatives($0.map { .holds([$0], in: "post.url") })
    }
    parts += spans.conditions { .alternatives($0.map(\.condition)) }
    if let within { parts.append(within.condition) }
    return parts.isEmpty ? "TRUE" : .joined(parts, by: "AND")
  }
}

extension PostFilter.Choice {
  /// What is wanted, and what is not. A missing value is not the unwanted one.
  /// - Parameter none: that there is no value.
  fileprivate func conditions(
    none: SQL = "FALSE", _ condition: ([Value]) -> SQL
  ) -> [SQL] {
    var found: [SQL] = []
    let alternatives = (wanted.isEmpty ? [] : [condition(wanted)]) + (wantsNone ? [none] : [])
    if !alternatives.isEmpty { found.append(.alternatives(alternatives)) }
    if !unwanted.isEmpty { found.append("coalesce(NOT (\(condition(unwanted))), TRUE)") }
    if refusesNone { found.append("NOT (\(none))") }
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
  fileprivate static func on(_ networks: [String]) -> SQL {
    "post.channel IN (SELECT id FROM channel WHERE \(any(of: networks, in: "network")))"
  }

  fileprivate static func dealt(to experiments: [Int]) -> SQL {
    "post.id IN (SELECT post FROM experimentPost WHERE \(any(of: experiments, in: "experiment")))"
  }

  fileprivate static func alternatives(_ parts: [SQL]) -> SQL { joined(parts, by: "OR") }

  /// By halves, since SQLite reads conditions a thousand deep at most.
  fileprivate static func joined(_ parts: [SQL], by word: String) -> SQL {
    guard parts.count > 1 else { return "(\(parts[0]))" }
    let middle = parts.count / 2
    let (left, right) = (Array(parts[..<middle]), Array(parts[middle...]))
    return "(\(joined(left, by: word)) \(sql: word) \(joined(right, by: word)))"
  }
}
