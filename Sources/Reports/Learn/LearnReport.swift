package import Evaluation
package import Planning

/// What the firm's own posts teach, question by question.
package struct LearnReport: Encodable, Equatable, Sendable {
  package let asOf: Day
  package let questions: [LearnQuestion]

  package init(_ learning: Learning, asOf: Day) {
    self.asOf = asOf
    questions =
      [learning.networks.map(LearnQuestion.init)].compactMap(\.self)
      + learning.ofNetworks.flatMap { network in
        network.answers.map { LearnQuestion($0, of: network, asOf: asOf) }
      }
  }
}

/// One question with its groups.
package struct LearnQuestion: Encodable, Equatable, Sendable {
  /// What is asked about.
  package enum Subject: String, Encodable, Sendable {
    case network, format, weekday, daypart, pillar
  }

  /// The rule that decided.
  package enum Reason: Equatable, Sendable {
    case networks(HourlyResults.Reason)
    case trait(PostTrait, TraitAnswer.Reason)
  }

  package let question: Subject
  /// null where networks are compared.
  @OrNull package private(set) var network: Network?
  package let metric: Metric
  /// The goal's metric, where its numbers are too small to tell posts apart; else null.
  @OrNull package private(set) var goalMetric: Metric?
  /// Measured posts that it rests on.
  package let posts: Int
  /// Of the first and the last of them.
  @OrNull package private(set) var from: Day?
  @OrNull package private(set) var to: Day?
  package let verdict: Certainty
  @Unencoded package private(set) var reason: Reason
  /// How many more measured posts it takes until it can be answered; 0 where it can.
  package let missing: Int
  /// The day on which they will be there at the pace of the last eight weeks.
  @OrNull package private(set) var decidableOn: Day?
  /// About how many more posts would settle a hint.
  @OrNull package private(set) var toSettle: Int?
  /// A group this many times better would be found in 4 of 5 cases.
  @OrNull package private(set) var visibleFactor: Double?
  package let groups: [LearnGroup]

  init(_ answer: TraitAnswer, of learning: NetworkLearning, asOf: Day) {
    question =
      switch answer.trait {
      case .format: .format
      case .weekday: .weekday
      case .daypart: .daypart
      case .pillar: .pillar
      }
    metric = learning.metric
    posts = answer.posts
    verdict = answer.verdict
    reason = .trait(answer.trait, answer.reason)
    missing = answer.missing
    groups = answer.groups.map(LearnGroup.init)
    network = learning.network
    goalMetric = learning.wanted
    from = learning.from
    to = learning.to
    decidableOn = answer.missing > 0 ? learning.day(of: answer.missing, from: asOf) : nil
    toSettle = answer.toSettle
    visibleFactor = answer.visibleFactor
  }

  init(_ networks: HourlyResults) {
    question = .network
    metric = networks.metric
    posts = networks.groups.reduce(0) { $0 + $1.posts }
    verdict = networks.verdict
    reason = .networks(networks.reason)
    missing = networks.missing
    groups = networks.groups.map(LearnGroup.init)
    network = nil
    goalMetric = nil
    from = nil
    to = nil
    decidableOn = nil
    toSettle = nil
    visibleFactor = nil
  }
}

/// One group of posts, or one network.
package struct LearnGroup: Encodable, Equatable, Sendable {
  /// As scripts read it: `image`, `Tuesday`, `09-12`, `linkedin`, a pillar's name.
  package let value: String
  package let posts: Int
  /// Times as much as usual, as counted.
  @OrNull package private(set) var rawFactor: Double?
  /// The same, drawn towards 1 by as much as chance explains; low and high are its 80 % band.
  @OrNull package private(set) var factor: Double?
  @OrNull package private(set) var low: Double?
  @OrNull package private(set) var high: Double?
  /// That chance alone makes any group stand out as far, raised for the number of questions.
  @OrNull package private(set) var p: Double?
  package let verdict: Certainty
  /// A group of so few posts is to be tried, never recommended.
  @Unencoded package private(set) var isTooSmall: Bool
  /// Of networks only: what they brought for how much work; low and high are the 80 % interval of
  /// `perHour` then.
  @OrNull package private(set) var results: Double?
  @OrNull package private(set) var minutes: Int?
  @OrNull package private(set) var perHour: Double?
  @OrNull package private(set) var probabilityBest: Double?

  init(_ group: TraitAnswer.Group) {
    value = group.value.key
    posts = group.posts
    verdict = group.verdict
    isTooSmall = group.isTooSmall
    rawFactor = group.rawFactor
    factor = group.factor
    low = group.band?.low
    high = group.band?.high
    p = group.p
    (results, minutes, perHour, probabilityBest) = (nil, nil, nil, nil)
  }

  init(_ group: HourlyResults.Group) {
    value = group.network.id
    posts = group.posts
    verdict = group.verdict
    isTooSmall = false
    (rawFactor, factor, p) = (nil, nil, nil)
    low = group.interval?.low
    high = group.interval?.high
    results = group.results
    minutes = group.minutes
    perHour = group.perHour
    probabilityBest = group.probabilityBest
  }
}
