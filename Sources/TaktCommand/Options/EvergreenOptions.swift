import ArgumentParser
import Planning

/// How an idea may be said again.
struct EvergreenOptions: ParsableArguments {
  @Option(
    help: .words(
      de: "Immergrün: darf nach dieser Pause wiederkommen, etwa \"8 Wochen\"; none: nur einmal.",
      en: "Evergreen: may come back after this pause, such as \"8 weeks\"; none: once only.",
      valueName: "pause"))
  var evergreen: String?
  @Option(
    parsing: .unconditional,
    help: .words(
      de: "So oft im Ganzen; none: beliebig oft.", en: "So often in all; none: without a limit.",
      valueName: "number"))
  var most: String?
  @Option(
    parsing: .unconditional,
    help: .words(
      de: "Nur in dieser Zeit des Jahres, etwa 15.11.-6.1.; none: das ganze Jahr.",
      en: "Only in this time of the year, such as 11-15..01-06; none: all year.",
      valueName: "days"))
  var season: String?

  var isEmpty: Bool { evergreen == nil && most == nil && season == nil }

  /// nil for an idea that is said once; what was not given stays as it was.
  /// - Throws: `SchedulingError`.
  func reuse(changing old: Reuse? = nil) throws -> Reuse? {
    if evergreen == "none" { return nil }
    let pause = try evergreen.map { try Recurrence($0).spanInDays } ?? old?.pauseDays
    guard let pause else {
      guard most == nil, season == nil else { throw SchedulingError.reuseWithoutPause }
      return nil
    }
    return try Reuse(
      pauseDays: pause, mostUses: most == "none" ? nil : most.map(uses) ?? old?.mostUses,
      season: season == "none" ? nil : try season.map { try Season($0) } ?? old?.season)
  }
  private func uses(_ text: String) throws -> Int {
    guard let number = TypedAmount.whole(text) else { throw SchedulingError.usesOutOfRange(text) }
    return number
  }
}
