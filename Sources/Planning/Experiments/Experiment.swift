/// A question put to a channel's readers, with everything fixed before the first post: what is
/// expected, what tells the two arms apart, what is counted, and until when.
///
/// It has no `var`: what could be changed once numbers are there would be changed to suit them.
package struct Experiment: Named, Hashable {
  /// A sentence that an experiment cannot do without.
  package enum Statement: String, Sendable {
    case hypothesis, varies
  }

  package let id: ExperimentID
  package let name: Name
  /// What is expected, in a sentence.
  package let hypothesis: String
  /// What tells the arms apart, such as the format.
  package let varies: String
  /// Two: what is usual, then what is new.
  package let arms: [Name]
  /// What is counted of each post.
  package let metric: Metric
  package let channel: Post.Place
  package let campaign: Reference<Campaign>?
  /// The days on which its posts go out.
  package let period: Period

  /// - Throws: `ExperimentError.blank`, `.arms`, `.notCounted`.
  package init(
    id: ExperimentID, name: Name, hypothesis: String, varies: String, arms: [Name],
    metric: Metric, channel: Post.Place, campaign: Reference<Campaign>? = nil, period: Period
  ) throws(ExperimentError) {
    for (statement, text) in [(Statement.hypothesis, hypothesis), (.varies, varies)] {
      guard !text.allSatisfy(\.isWhitespace) else { throw .blank(statement) }
    }
    guard Set(arms.map { $0.text.lowercased() }).count == 2, arms.count == 2 else {
      throw .arms(arms.map(\.text))
    }
    let offered = Self.metrics(on: channel.network)
    guard offered.contains(metric) else {
      throw .notCounted(metric, channel.network, offered: offered)
    }
    self.id = id
    self.name = name
    self.hypothesis = hypothesis
    self.varies = varies
    self.arms = arms
    self.metric = metric
    self.channel = channel
    self.campaign = campaign
    self.period = period
  }

  /// What the posts of a network can be compared by: counts, since the arms are compared by how many
  /// times as much one of them brings.
  package static func metrics(on network: Network) -> [Metric] {
    Metric.all.filter { metric in
      metric.kind == .count && metric.scopes.contains(.post)
        && (metric.isCampaignLevel || network.offers(metric))
    }
  }

  /// Its arms are days of the week: then they are not to be mixed up with them.
  package var comparesWeekdays: Bool {
    arms.allSatisfy { DateWord.weekday($0.text.lowercased()) != nil }
  }

  /// Nothing can be tried on a network that has closed, on days that are over, or by a number that its
  /// channel is not told.
  /// - Throws: `ExperimentError.over`, `NetworkError.retired`, `MetricError.notOfKind`.
  package func checkOpen(on today: Day) throws {
    try channel.network.checkPlannable()
    try channel.network.checkTelling(metric, to: channel.kind)
    guard period.to >= today else { throw ExperimentError.over(name.text, period.to) }
  }
}

package typealias ExperimentID = ID<Experiment>
