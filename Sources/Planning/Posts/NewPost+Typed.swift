extension NewPost.Start {
  /// Whether what was typed means the next free slot.
  package static func isNext(_ text: String) -> Bool {
    NextWord.all.contains(text.trimmed.lowercased())
  }
}

extension NewPost.Repetition {
  /// How a post comes back, as typed; nil for one that does not.
  /// - Parameters:
  ///   - every: the rule, such as `2 weeks`.
  ///   - reader: of the last day.
  /// - Throws: `SeriesError`, `MomentError`.
  package init?(every: String?, times: Int?, until: String?, read reader: MomentReader) throws {
    let rule = try every.map { try Recurrence($0) }
    switch (rule, times, until) {
    case (nil, nil, nil): return nil
    case (nil, _, _): throw SeriesError.endWithoutRule
    case (_, nil, nil): throw SeriesError.withoutEnd
    case (_, _?, _?): throw SeriesError.twoEnds
    case (let rule?, let times?, nil): self.init(rule, to: .times(times))
    case (let rule?, nil, let until?): self.init(rule, to: .until(try reader.day(until)))
    }
  }
}
