/// Holds files with results against the plan, row by row, and decides what is to be written; a dry
/// run asks the same and writes nothing.
///
/// A matched post that was still open is out now and keeps what the network knows it by. A post
/// that a person marked as published keeps its time. Of two rows with the same post and moment, the
/// later one's numbers hold.
package struct ImportMatching {
  /// How the files are to be read into the plan.
  package struct Options: Sendable {
    package let zone: PlanZone
    package let now: Instant
    /// The moment of observation, where neither rows nor file have their own; nil means now.
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

  /// What became of the files that have come in so far.
  package private(set) var outcomes: [ImportOutcome] = []

  let options: Options
  let scene: ImportScene
  var placing: RowPlacing
  var index: PostIndex
  var nextPost: PostID
  var run: FileRun?
  /// The files of this run, which are known from then on.
  private var begun: Set<String> = []

  package init(_ scene: ImportScene, _ options: Options) {
    self.scene = scene
    self.options = options
    placing = RowPlacing(
      search: ChannelSearch(scene.channels), zone: options.zone, channel: options.channel)
    index = PostIndex(scene, in: options.zone)
    nextPost = scene.nextPost
  }

  /// Begins with a file; its rows are matched next.
  /// - Throws: `ImportRefusal.otherAccount`.
  package mutating func begin(_ file: ExportedFile) throws(ImportRefusal) {
    placing = try RowPlacing(
      search: ChannelSearch(scene.channels), zone: options.zone, file, into: options.channel)
    let earlier = scene.earlier[file.hash]
    let isFirst = begun.insert(file.hash).inserted
    run = FileRun(
      outcome: ImportOutcome(file, isKnown: earlier != nil || !isFirst), earlier: earlier,
      isRepeated: !isFirst, observedAt: observedAt(of: file, earlier))
  }

  /// Decides about a row: what it brings, which may be nothing, or not known before the end. It must
  /// be written before the next row comes.
  package mutating func match(_ row: ExportedRow) throws -> [ImportEntry] {
    run?.outcome.rows += 1
    do {
      switch row {
      case .post(let post):
        noteClock(post)
        return try match(post).map { [$0] } ?? []
      case .day(let day):
        run?.outcome.days += 1
        return try match(day)
      case .unreadable(let line, let problem):
        run?.outcome.skipped.append(ImportOutcome.Skipped(line: line, reason: .row(problem)))
        return []
      }
    } catch let problem as MatchProblem {
      run?.skip(row.line, problem)
      return []
    }
  }

  /// Ends the file: decides about the rows that waited for it and hands each entry on, to be written
  /// before the next one.
  package mutating func end(
    _ remarks: ExportRemarks, _ write: (ImportEntry) throws -> Void
  ) throws {
    guard let waiting = run?.waiting, let claimed = run?.claimed else { return }
    let matches = try placing.matches(ofWaiting: waiting, claimed: claimed, in: &index)
    for (row, match) in zip(waiting, matches) {
      do {
        if let entry = try entry(for: row, match) { try write(entry) }
      } catch let problem as MatchProblem {
        run?.skip(row.line, problem)
      }
    }
    for post in run?.adoptedByWords ?? [] { index.put(post) }
    index.welcome(run?.adoptedByID ?? [])
    guard var outcome = run?.outcome else { return }
    outcome.skipped.sort { $0.line < $1.line }
    outcome.unmatched.sort { $0.line < $1.line }
    outcome.unknownColumns = remarks.unknownColumns
    outcome.notes = remarks.notes + clockNotes + pillarNotes
    outcomes.append(outcome)
    run = nil
  }
}

extension ExportedRow {
  /// Where it stands in its file.
  var line: Int {
    switch self {
    case .post(let post): post.line
    case .day(let day): day.line
    case .unreadable(let line, _): line
    }
  }
}

/// One file on its way in.
struct FileRun {
  var outcome: ImportOutcome
  let earlier: EarlierImport?
  /// The same bytes came in with this very run.
  let isRepeated: Bool
  let observedAt: Instant
  /// Rows that only day and text speak for.
  var waiting: [ExportedPost] = []
  /// Posts of the plan that rows have by number, id or address.
  var claimed: Set<PostID> = []
  /// Adopted posts that bear no id, by what their rows have in common.
  var adopted: [ExportedPost.Identity: PostID] = [:]
  /// The same posts: other files may mean them, the rest of this one does not.
  var adoptedByWords: [KnownPost] = []
  /// Adopted posts that bear an id.
  var adoptedByID: [PostID] = []
  /// Where times stand that a clock change skips or repeats, the first few.
  var oddTimes: [Int] = []
  /// Names of pillars that the plan does not have, the first few, with their first line each.
  var unknownPillars: [(name: String, line: Int)] = []

  mutating func skip(_ line: Int, _ problem: MatchProblem) {
    outcome.skipped.append(ImportOutcome.Skipped(line: line, reason: .match(problem)))
  }

  mutating func leave(_ row: ExportedPost, candidates: [PostID] = []) {
    outcome.leave(line: row.line, text: row.text ?? row.url ?? "", candidates: candidates)
  }
}
