/// A place where the firm can speak: an entry of the catalogue, in a file of its own.
package struct Network: Sendable {
  /// As scripts and people type it, such as `linkedin`.
  package let id: String
  package let name: String
  /// At most two letters, for the narrow cells of a calendar.
  package let sign: String
  package let hue: Hue
  /// The kinds of people whom it reaches, and why.
  package let suits: [Segment]
  package let reason: Wording
  /// The kinds of account with their text limits, the usual kind first.
  let limits: KeyValuePairs<ChannelKind, TextLimit>
  /// What it tells of a post.
  package let metrics: [Metric]
  /// The three to five numbers of a post that are worth two minutes.
  package let metricsToLog: [Metric]
  /// What it tells of an account.
  package let channelMetrics: [Metric]
  /// What it tells of accounts of these kinds only: people are asked for contact, pages are not.
  private(set) var kindsTelling: [Metric: [ChannelKind]] = [:]
  /// What shows that an objective is being reached: the primary metric first, then at most two
  /// secondary ones. What is missing here follows Facebook for consumers and LinkedIn for business
  /// customers.
  var objectiveMetrics: [Objective: [Metric]] = [:]
  /// The hours after which the figures of a post have settled.
  package let maturityHours: Int
  /// The minutes after which half of what a post ever brings has come in.
  package let halfLifeMinutes: Int
  let composer: Composer
  /// Where a person who is logged in finds the numbers of posts and accounts; nil where it closed.
  package private(set) var numbersPage: String?
  /// How its own id of a post leads to the post; nil where it does not.
  var postPage: PostPage?
  /// The day since which nothing can be published there.
  package private(set) var retiredSince: Day?
  /// The day on which these facts were looked up.
  package let asOf: Day?
  /// Further names that people know it by, in lower case.
  var otherNames: [String] = []
  /// nil where it shows every text as a whole.
  var fold: Fold?
  /// nil for a network where nothing new can be written, as for the two below.
  package private(set) var hashtags: HashtagAdvice?
  package private(set) var links: LinkHandling?
  package private(set) var media: MediaLimits?
  /// What it takes in no text: a post that holds one of these is refused.
  var refusedScalars: Set<Unicode.Scalar> = []

  /// The kinds of account, the usual one first.
  package var kinds: [ChannelKind] { limits.map(\.key) }

  package func textLimit(for kind: ChannelKind) -> TextLimit {
    (limits.first { $0.key == kind } ?? limits[0]).value
  }

  /// Whether it tells a metric, of posts or of accounts, or all that one is computed from.
  package func offers(_ metric: Metric) -> Bool {
    guard metric.isDerived else {
      return metrics.contains(metric) || channelMetrics.contains(metric)
    }
    return metric.value(from: Dictionary(uniqueKeysWithValues: metrics.map { ($0, 1) })) != nil
  }

  /// Whether it tells a metric to accounts of a kind, as far as the kind decides it.
  package func tells(_ metric: Metric, to kind: ChannelKind) -> Bool {
    kindsTelling[metric]?.contains(kind) ?? true
  }

  /// - Throws: `MetricError.notOfKind` with the kinds to which it tells the metric.
  func checkTelling(_ metric: Metric, to kind: ChannelKind) throws(MetricError) {
    guard let kinds = kindsTelling[metric], !kinds.contains(kind) else { return }
    throw .notOfKind(metric, self, kind, told: kinds)
  }

  /// Where a person writes there, filled in as far as the network allows.
  package func composerLink(text: String, link: String?) -> String {
    composer.address(text: text, link: link)
  }

  /// What to use instead of a network that has closed.
  package func alternatives(for segment: Segment) -> [Network] {
    segment.networks.filter { $0 != self && $0.retiredSince == nil }
  }
}

/// What a network makes of hashtags, and how many it is advised to set.
package struct HashtagAdvice: Hashable, Sendable {
  /// How many help; nil where they are plain text. What third parties observed, never a limit.
  package let useful: ClosedRange<Int>?
  /// With more the network refuses the post; nil where no such number is known.
  package private(set) var limit: Int?

  static let plainText = HashtagAdvice(useful: nil)
}

/// What a network makes of an address in a text.
package struct LinkHandling: Hashable, Sendable {
  /// The picture and title of the linked page below a post.
  package enum Card: Sendable {
    case shown, hiddenByMedia, never
  }

  package let isClickable: Bool
  package let card: Card

  static let withCard = LinkHandling(isClickable: true, card: .shown)
}

extension Network: Hashable {
  package static func == (left: Self, right: Self) -> Bool { left.id == right.id }
  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension Network {
  /// Every network there is, the retired ones last. What is true of them drifts: each entry says when
  /// it was looked up.
  ///
  /// Sources: the networks' help pages and the published source of other planners; where none says
  /// how a text is counted, UTF-16 units are the safe count. A network without a half-life of its own
  /// takes LinkedIn's, the longest. Folds and useful numbers of hashtags are what third parties observed
  /// (web pages of 2024 to 2026). Limits of media are from the networks' pages and the code of
  /// published tools; what only third parties observed is marked so. The pages of numbers are those
  /// that published tools open.
  package static let all: [Network] = [facebook, xing, linkedin, x, instagram, googlePlus]

  /// What the daily figures of a page hold on most networks.
  static let pageMetrics: [Metric] = [
    .followers, .newFollowers, .unfollows, .impressions, .clicks, .linkClicks, .engagements,
    .reactions, .comments, .shares, .videoViews, .pageViews, .uniqueVisitors,
  ]

  package init?(id: String) {
    guard let network = Self.all.first(where: { $0.id == id }) else { return nil }
    self = network
  }

  /// By its id, its name or its two letters; case does not count.
  package static func named(_ text: String) -> Network? {
    let wanted = text.lowercased()
    return all.first {
      $0.id == wanted || $0.name.lowercased() == wanted || $0.sign.lowercased() == wanted
        || $0.otherNames.contains(wanted)
    }
  }
}

extension Network: Encodable {
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(id)
  }
}
