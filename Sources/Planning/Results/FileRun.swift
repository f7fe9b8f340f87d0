/// One file on its way in.
struct FileRun {
  var batch: ImportBatch
  var outcome: ImportOutcome
  let earlier: EarlierImport?
  var adopted: [RowPlacing.Identity: PostID] = [:]
  private var places: [PostID: Int] = [:]

  init(batch: ImportBatch, outcome: ImportOutcome, earlier: EarlierImport?) {
    self.batch = batch
    self.outcome = outcome
    self.earlier = earlier
  }

  /// Changes the entry of a post, which is made where there is none.
  mutating func entry(of post: Post, _ change: (inout ImportBatch.Entry) -> Void) {
    let place = places[post.id] ?? batch.entries.count
    if place == batch.entries.count {
      batch.entries.append(ImportBatch.Entry(post: post, isWritten: false))
      places[post.id] = place
    }
    batch.entries[place].post = post
    change(&batch.entries[place])
  }

  mutating func skip(_ row: ExportedPost, _ problem: MatchProblem) {
    outcome.skipped.append(ImportOutcome.Skipped(line: row.line, reason: problem.wording))
  }

  mutating func leave(_ row: ExportedPost, candidates: [PostID]) {
    outcome.unmatched.append(
      ImportOutcome.Unmatched(line: row.line, text: row.text ?? "", candidates: candidates))
  }
}
