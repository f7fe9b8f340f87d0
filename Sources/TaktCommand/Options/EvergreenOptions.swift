import ArgumentParser
import Planning

/// How an idea may be said again.
struct EvergreenOptions: ParsableArguments {
  @Option(
    help: .words(
      de: "Immergrün: darf nach dieser Pause wiederkommen, etwa \"8 Wochen\".",
      en: "Evergreen: may come back after this pause, such as \"8 weeks\".", valueName: "pause"))
  var evergreen: String?
  @Option(
    parsing: .unconditional,
    help: .words(de: "So oft im Ganzen.", en: "So often in all.", valueName: "number"))
  var most: Int?
  @Option(
    parsing: .unconditional,
    help: .words(
      de: "Nur in dieser Zeit des Jahres, etwa 15.11.-6.1. oder 11-15..01-06.",
      en: "Only in this time of the year, such as 11-15..01-06.", valueName: "days"))
  var season: String?

  var isEmpty: Bool { evergreen == nil && most == nil && season == nil }

  /// nil for an idea that is said once; what was not given stays as it was.
  /// - Throws: `SchedulingError`.
  func reuse(changing old: Reuse? = nil) throws -> Reuse? {
    if evergreen == "none" { return nil }
    let pause = try evergreen.map { try Recurrence($0).pauseDays } ?? old?.pauseDays
    guard let pause else {
      guard most == nil, season == nil else { throw SchedulingError.reuseWithoutPause }
      return nil
    }
    return try Reuse(
      pauseDays: pause, mostUses: most ?? old?.mostUses,
      season: season == "none" ? nil : try season.map { try Season($0) } ?? old?.season)
  }
}
