/// Something that can be counted, and by which a goal is set: an entry of the catalogue.
package struct Metric: Sendable {
  /// How a metric behaves.
  package enum Kind: String, Sendable {
    /// Adds up over posts and days.
    case count
    /// A level, read off at a moment.
    case stock
    /// A share of something, as a fraction.
    case ratio
    /// A length of time; means, not sums.
    case duration
  }

  /// Which way is better.
  package enum Direction: String, Sendable {
    case more, less
  }

  /// What its numbers are numbers of.
  package enum Unit: String, Sendable {
    case count, fraction, minutes
    /// Cents of the plan's currency.
    case money
  }

  /// What it can be measured of.
  package enum Scope: String, Sendable {
    case post, channel, campaign
  }

  /// There is one for each metric: measurements by the hundred thousand share it, and to copy one
  /// costs nothing.
  private final class Facts: Sendable {
    let name: String
    let kind: Kind
    let better: Direction
    let unit: Unit
    let scopes: [Scope]
    let wording: Wording
    let reason: Wording
    let formula: Formula?

    init(
      _ name: String, _ kind: Kind, _ better: Direction, _ unit: Unit, _ scopes: [Scope],
      _ formula: Formula?, _ wording: Wording, _ reason: Wording
    ) {
      self.name = name
      self.kind = kind
      self.better = better
      self.unit = unit
      self.scopes = scopes
      self.formula = formula
      self.wording = wording
      self.reason = reason
    }
  }

  private let facts: Facts

  init(
    _ name: String, kind: Kind = .count, better: Direction = .more, unit: Unit = .count,
    of scopes: [Scope], from formula: Formula? = nil, wording: Wording, reason: Wording
  ) {
    facts = Facts(name, kind, better, unit, scopes, formula, wording, reason)
  }

  /// As scripts and people type it, such as `linkClicks`.
  package var name: String { facts.name }
  package var kind: Kind { facts.kind }
  package var better: Direction { facts.better }
  package var unit: Unit { facts.unit }
  /// What it can be measured of.
  package var scopes: [Scope] { facts.scopes }
  package var wording: Wording { facts.wording }
  /// What it tells, in one sentence.
  package var reason: Wording { facts.reason }
  /// How Takt computes it; nil for one that is measured itself.
  var formula: Formula? { facts.formula }

  package var isDerived: Bool { formula != nil }

  /// Counted by the firm for the campaign as a whole, whatever the network shows.
  package var isCampaignLevel: Bool { scopes.contains(.campaign) }

  /// A number that networks give for each post.
  package var isOfPosts: Bool { scopes.contains(.post) && !isCampaignLevel }

  /// The metrics that it is computed from; empty for one that is measured itself.
  package var parts: [Metric] { formula?.parts ?? [] }

  /// What has to be measured for it: itself, or its parts.
  package var measured: [Metric] { isDerived ? parts : [self] }
}

extension Metric: Hashable {
  package static func == (left: Self, right: Self) -> Bool { left.facts === right.facts }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(facts)) }
}

extension Metric {
  /// Every metric there is, in the order in which people look at them.
  package static let all: [Metric] = [
    impressions, reach, uniqueImpressions, videoViews,
    clicks, linkClicks, engagements, interactions, reactions, comments, shares, saves, sends,
    follows, hides, engagementRate, clickRate,
    contactRequests, profileVisits, messages, mentions, responseMinutes,
    followers, newFollowers, unfollows, pageViews, uniqueVisitors,
    leads, sales, revenue, costPerLead, costPerSale,
  ]

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
  private static let byLowercaseName = Dictionary(
    uniqueKeysWithValues: all.map { ($0.name.lowercased(), $0) })

  /// By its name; case does not count.
  package static func named(_ name: String) -> Metric? {
    byName[name] ?? byLowercaseName[name.lowercased()]
  }
}

extension Metric: Encodable {
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}
