import Exchange
import Planning
import Storage

/// Files on their way into the plan: all of them in one change, or nothing.
struct ImportRun {
  let plan: StepwisePlan
  let options: ImportMatching.Options
  /// All rows or none.
  let isStrict: Bool

  /// - Throws: `ImportRefusal` for the first row that `--strict` does not let pass, and what the
  ///   files and the plan throw.
  func take(_ files: [ResultsFile]) throws -> [ImportOutcome] {
    var outcomes: [ImportOutcome] = []
    try plan.repository.takeImports(hashes: files.map(\.file.hash), by: plan.author()) {
      scene, writer in
      var matching = ImportMatching(scene, options)
      for file in files { try take(file, with: &matching, scene.earlier, writer) }
      outcomes = matching.outcomes
      if isStrict { try refuseGaps(in: outcomes) }
    }
    return outcomes
  }

  private func take(
    _ file: ResultsFile, with matching: inout ImportMatching,
    _ earlier: [String: EarlierImport], _ writer: ImportWriter
  ) throws {
    let write = { (entry: ImportEntry) in
      try writer.write(entry, of: file.file, earlier: earlier[file.file.hash])
    }
    matching.begin(file.file)
    let remarks = try file.rows { row in
      for entry in try matching.take(row) { try write(entry) }
    }
    try matching.end(remarks, write)
  }

  private func refuseGaps(in outcomes: [ImportOutcome]) throws(ImportRefusal) {
    for outcome in outcomes where !outcome.isComplete {
      let count = outcome.skipped.count + outcome.unmatchedCount
      if let row = outcome.skipped.first {
        throw .skipped(outcome.file, line: row.line, reason: row.reason.wording, count: count)
      }
      if let row = outcome.unmatched.first {
        throw .unmatched(outcome.file, line: row.line, count: count)
      }
    }
  }
}
