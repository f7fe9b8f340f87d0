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

  /// The request as the plan is asked.
  var request: ReuseRequest { ReuseRequest(pause: evergreen, most: most, season: season) }
}
