/// Why nothing of a file is taken. Of what strictness does not let pass, `count` is how many rows of the
/// file stand in the way.
package enum ImportRefusal: Error, Equatable {
  case skipped(String, line: Int, ImportOutcome.Skipped.Reason, count: Int)
  case unmatched(String, line: Int, count: Int)
  /// The file is of another kind of account than the channel that it was to come into.
  case otherAccount(String, ExportedAccount, channel: String, ChannelKind, hasOther: Bool)
}

extension [ImportOutcome] {
  /// All rows or none.
  /// - Throws: `ImportRefusal` for the first row that did not fit.
  package func checkComplete() throws(ImportRefusal) {
    for outcome in self where !outcome.isComplete {
      let count = outcome.skipped.count + outcome.unmatchedCount
      if let row = outcome.skipped.first {
        throw .skipped(outcome.file, line: row.line, row.reason, count: count)
      }
      if let row = outcome.unmatched.first {
        throw .unmatched(outcome.file, line: row.line, count: count)
      }
    }
  }
}
