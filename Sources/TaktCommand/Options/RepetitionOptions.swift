import ArgumentParser
import Planning

/// How a post comes back, and when that ends.
struct RepetitionOptions: ParsableArguments {
  @Option(
    help: .words(
      de:
        "Immer wieder, etwa \"2 Wochen\", \"1 Monat\", \"10 Tage\"; braucht --times oder --until.",
      en:
        "Again and again, such as \"2 weeks\", \"1 month\", \"10 days\"; needs --times or --until.",
      valueName: "rule"))
  var every: String?
  @Option(
    parsing: .unconditional,
    help: .words(de: "So oft im Ganzen.", en: "So often in all.", valueName: "number"))
  var times: Int?
  @Option(
    parsing: .unconditional,
    help: .words(
      de: "Bis zu diesem Tag, höchstens 10 Jahre.", en: "Up to this day, at most 10 years.",
      valueName: "day"))
  var until: String?

  /// nil for a post that does not come back.
  /// - Throws: `SeriesError.withoutEnd`, `.endWithoutRule`, `.twoEnds`.
  func repetition(in plan: StepwisePlan) throws -> NewPost.Repetition? {
    let rule = try every.map { try Recurrence($0) }
    switch (rule, times, until) {
    case (nil, nil, nil): return nil
    case (nil, _, _): throw SeriesError.endWithoutRule
    case (_, nil, nil): throw SeriesError.withoutEnd
    case (_, _?, _?): throw SeriesError.twoEnds
    case (let rule?, let times?, nil): return NewPost.Repetition(rule, to: .times(times))
    case (let rule?, nil, let until?):
      return NewPost.Repetition(rule, to: .until(try plan.calendarReader.day(until)))
    }
  }
}
