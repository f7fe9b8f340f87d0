import Planning
import TestSupport

/// A small plan to hold files against; its clock is two hours ahead of UTC.
enum ImportScenes {
  static let zone = PlanZone(identifier: "Test/East") { _ in 7200 }
  static let now: Instant = "2026-03-20T08:00:00Z"

  static func channel(_ number: Int, _ network: Network, _ name: String) throws -> Channel {
    try Channel(
      id: ChannelID(number), network: network, name: Name(name), kind: network.kinds[0])
  }

  /// A draft, or a post that is out where `publishedAt` is given.
  static func post(
    _ number: Int, on channel: Channel, planned: WallTime = "2026-03-03T09:00",
    publishedAt: Instant? = nil, text: String, id: String? = nil, url: String? = nil
  ) -> Post {
    Post(
      id: PostID(number), channel: Post.Place(channel), plannedAt: planned,
      publishedAt: publishedAt, status: publishedAt == nil ? .draft : .published,
      text: text, url: url, externalID: id)
  }

  static func row(
    _ line: Int, _ network: Network, _ values: [Metric: Int] = [.reactions: 1]
  ) -> ExportedPost {
    var row = ExportedPost(line: line, network: network)
    row.figures = values.map { Figure($0, $1) }
    return row
  }

  /// Makes a file whose bytes have nothing to do with those of a file of another letter.
  static func file(_ letter: Character = "a", observedAt: ExportedPost.Time? = nil)
    -> ExportedFile
  {
    ExportedFile(
      name: "\(letter).csv", hash: String(repeating: letter, count: 64), format: "test",
      observedAt: observedAt)
  }
}

/// A plan in memory that files come into: it answers what rows ask, and keeps what they bring.
final class MemoryPlan: ImportLookup {
  struct NoSuchPost: Error {}

  struct Observation: Equatable {
    let subject: Measurement.Subject
    let figure: Figure
    let at: Instant
  }

  /// What was written, in this order.
  private(set) var entries: [ImportEntry] = []
  private(set) var observations: [Observation] = []
  private(set) var posts: [PostID: Post]
  private var minutes: [PostID: Int]
  private let channels: [Channel]
  private let pillars: [Reference<Pillar>]
  private let earlier: [String: EarlierImport]

  init(
    _ posts: [Post] = [], on channels: [Channel], pillars: [Reference<Pillar>] = [],
    bookedMinutes: [PostID: Int] = [:], earlier: [String: EarlierImport] = [:]
  ) {
    self.posts = Dictionary(uniqueKeysWithValues: posts.map { ($0.id, $0) })
    self.channels = channels
    self.pillars = pillars
    minutes = bookedMinutes
    self.earlier = earlier
  }

  /// As files find it. The next post gets the number 10.
  var scene: ImportScene {
    ImportScene(
      posts: posts.values.sorted { $0.id < $1.id }.map { KnownPost($0) }, channels: channels,
      pillars: pillars, nextPost: PostID(10), earlier: earlier, lookup: self)
  }

  func post(_ id: PostID) throws -> Post {
    guard let post = posts[id] else { throw NoSuchPost() }
    return post
  }

  func latestFigures(of subject: Measurement.Subject, upTo instant: Instant?) -> Set<Figure> {
    struct Kind: Hashable {
      let metric: Metric
      let share: Share
    }
    let known = observations.filter { $0.subject == subject && $0.at <= instant ?? $0.at }.sorted {
      $0.at < $1.at
    }
    let latest = Dictionary(
      known.map { (Kind(metric: $0.figure.metric, share: $0.figure.share), $0.figure) }
    ) { _, later in later }
    return Set(latest.values)
  }

  func bookedMinutes(of post: PostID) -> Int { minutes[post] ?? 0 }

  func observe(_ values: [Metric: Int], of subject: Measurement.Subject, at: Instant) {
    for (metric, value) in values { observe(Figure(metric, value), of: subject, at: at) }
  }

  private func observe(_ figure: Figure, of subject: Measurement.Subject, at: Instant) {
    observations.removeAll {
      $0.subject == subject && $0.at == at && $0.figure.metric == figure.metric
        && $0.figure.share == figure.share
    }
    observations.append(Observation(subject: subject, figure: figure, at: at))
  }

  private func write(_ entry: ImportEntry) {
    entries.append(entry)
    if let post = entry.post { posts[post.id] = post }
    for figure in entry.figures { observe(figure, of: entry.subject, at: entry.observedAt) }
    if case .post(let id) = entry.subject {
      minutes[id, default: 0] += entry.effort?.minutes?.minutes ?? 0
    }
  }
}

extension MemoryPlan {
  /// Takes files in with one run, each row written before the next one comes.
  func take(
    _ files: [(file: ExportedFile, rows: [ExportedRow])], observedAt: Instant? = nil,
    channel: Channel? = nil, adopts: Bool = false
  ) throws -> [ImportOutcome] {
    var matching = ImportMatching(
      scene,
      ImportMatching.Options(
        zone: ImportScenes.zone, now: ImportScenes.now, observedAt: observedAt, channel: channel,
        adopts: adopts))
    for (file, rows) in files {
      try matching.begin(file)
      for row in rows {
        for entry in try matching.match(row) { write(entry) }
      }
      try matching.end(ExportRemarks()) { write($0) }
    }
    return matching.outcomes
  }

  /// Takes one file in.
  func take(
    _ rows: [ExportedRow], of file: ExportedFile = ImportScenes.file(), observedAt: Instant? = nil,
    channel: Channel? = nil, adopts: Bool = false
  ) throws -> ImportOutcome {
    try take([(file, rows)], observedAt: observedAt, channel: channel, adopts: adopts)[0]
  }

  /// Takes one file of posts in.
  func take(
    _ posts: [ExportedPost], of file: ExportedFile = ImportScenes.file(),
    observedAt: Instant? = nil, channel: Channel? = nil, adopts: Bool = false
  ) throws -> ImportOutcome {
    try take(
      posts.map { .post($0) }, of: file, observedAt: observedAt, channel: channel, adopts: adopts)
  }
}

extension ImportOutcome {
  /// Rows that are new, changed and unchanged.
  var counts: [Int] { [new, changed, unchanged] }
  var reasons: [Skipped.Reason] { skipped.map(\.reason) }
}
