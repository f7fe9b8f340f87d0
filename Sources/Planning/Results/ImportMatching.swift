/// Holds files with results against the plan and decides what is to be written; a dry run asks the
/// same and writes nothing.
///
/// A matched post that was still open is out now and keeps what the network knows it by. A post
/// that a person marked as published keeps its time. A row with the post and the moment of an
/// earlier row of its file takes that row's place.
package struct ImportMatching {
  /// How the files are to be taken in.
  package struct Options: Sendable {
    package let zone: PlanZone
    package let now: Instant
    /// The moment of observation, where rows do not have their own; nil means now.
    package var observedAt: Instant?
    /// The account that the files are of.
    package var channel: Channel?
    /// Posts that the plan does not know come into it.
    package var adopts: Bool

    package init(
      zone: PlanZone, now: Instant, observedAt: Instant? = nil, channel: Channel? = nil,
      adopts: Bool = false
    ) {
      self.zone = zone
      self.now = now
      self.observedAt = observedAt
      self.channel = channel
      self.adopts = adopts
    }
  }

  package private(set) var batches: [ImportBatch] = []
  package private(set) var outcomes: [ImportOutcome] = []

  let options: Options
  let scene: ImportScene
  let placing: RowPlacing
  var index: PostIndex
  var latest: [PostID: Set<ImportBatch.Number>]
  var bookedMinutes: [PostID: Int]
  var nextPost: PostID
  /// The files of this run, which are known from then on.
  private var taken: Set<String> = []

  package init(_ scene: ImportScene, _ options: Options) {
    self.scene = scene
    self.options = options
    placing = RowPlacing(
      search: ChannelSearch(scene.channels), zone: options.zone, channel: options.channel)
    index = PostIndex(scene.posts, in: options.zone)
    latest = scene.latest
    bookedMinutes = scene.bookedMinutes
    nextPost = scene.nextPost
  }

  /// Decides about one more file.
  package mutating func take(_ exported: ExportedPosts, file: String, hash: String) {
    let earlier = scene.earlier[hash]
    var outcome = ImportOutcome(
      exported, file: file, isKnown: earlier != nil || taken.contains(hash))
    guard taken.insert(hash).inserted else {
      outcome.unchanged = exported.posts.count
      outcomes.append(outcome)
      return
    }
    var run = FileRun(
      batch: ImportBatch(
        file: file, hash: hash, format: exported.format, earlier: earlier?.record.id),
      outcome: outcome, earlier: earlier)
    let places = placing.places(of: exported.posts, in: &index)
    let repeats = repeats(of: exported.posts, places, in: run)
    for (number, row) in exported.posts.enumerated() {
      if let later = repeats[number] {
        run.skip(row, .repeated(line: exported.posts[later].line))
      } else {
        take(row, at: places[number], in: &run)
      }
    }
    run.outcome.skipped.sort { $0.line < $1.line }
    run.outcome.notes += clockNotes(exported.posts)
    outcomes.append(run.outcome)
    if !run.batch.entries.isEmpty { batches.append(run.batch) }
  }

  /// For each row that a later one replaces the number of that one.
  private func repeats(
    of rows: [ExportedPost], _ places: [RowPlacing.Place], in run: FileRun
  ) -> [Int: Int] {
    struct Moment: Hashable {
      let place: RowPlacing.Place
      let at: Instant
    }
    var last: [Moment: Int] = [:]
    var repeats: [Int: Int] = [:]
    for (number, row) in rows.enumerated().reversed() {
      switch places[number] {
      case .known: break
      case .unknown where options.adopts: break
      default: continue
      }
      let moment = Moment(place: places[number], at: observedAt(row, in: run))
      if let later = last[moment] { repeats[number] = later } else { last[moment] = number }
    }
    return repeats
  }
}
