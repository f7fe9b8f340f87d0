/// A place where the firm can speak: an entry of the catalogue.
package struct Network: Sendable {
  /// A colour that tells networks apart at a glance.
  package enum Hue: Sendable {
    case blue, green, cyan, white, magenta, red
  }

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
  /// The hours after which the figures of a post have settled.
  package let maturityHours: Int
  /// The minutes after which half of what a post ever brings has come in.
  package let halfLifeMinutes: Int
  let composer: Composer
  /// Where a person who is logged in finds the numbers of posts and accounts; nil where it closed.
  package let numbersPage: String?
  /// How its own id of a post leads to the post; nil where it does not.
  var postPage: PostPage?
  /// The day since which nothing can be published there.
  package let retiredSince: Day?
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

  /// Where a person writes there, filled in as far as the network allows.
  package func composerLink(text: String, link: String?) -> String {
    composer.address(text: text, link: link)
  }

  /// What to use instead of a network that has closed.
  package func alternatives(for segment: Segment) -> [Network] {
    segment.networks.filter { $0 != self && $0.retiredSince == nil }
  }
}

extension Network: Hashable {
  package static func == (left: Self, right: Self) -> Bool { left.id == right.id }
  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension Network {
  /// Every network there is, the retired ones last.
  package static let all: [Network] = [facebook, xing, linkedin, x, instagram, googlePlus]

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

extension Network: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let id = try container.decode(String.self)
    guard let network = Network(id: id) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\(id) is no network")
    }
    self = network
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(id)
  }
}
